// Three groups of tasks: now, over time, transactions and tax.
import { useInsertWords } from '../use-insert-words';
import { HitLine } from './hit-line';
import { taskGroups, tasks } from './tasks';

export function TaskGroups() {
  const words = useInsertWords();
  return (
    <>
      {taskGroups.map(group => (
        <section key={group} class="stack tight" aria-labelledby={`tasks-${group}`}>
          <h3 class="small quiet" id={`tasks-${group}`}>
            {words.groups[group]}
          </h3>
          <ul class="list tasks">
            {tasks
              .filter(task => task.group === group)
              .map(({ name }) => (
                <HitLine
                  key={name}
                  hit={{ kind: 'task', task: name, title: words.tasks[name].title, because: '', preset: {} }}
                />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
