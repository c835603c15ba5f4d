// The form of a task or of a function, with what was filled in before.

import { demoAccount } from '../../../../core/accounts/demo-account';
import { catalog } from '../../../../functions/catalog';
import { useAddOn } from '../../add-on';
import { planOfFunction } from '../tasks/plan-of-function';
import type { Preset } from '../tasks/search';
import { type TaskName, tasks } from '../tasks/tasks';
import { useInsertWords } from '../use-insert-words';
import { type FormState, firstState } from './form-state';
import { FormulaForm } from './formula-form';
import { useToday } from './use-today';

interface Props {
  readonly task: TaskName | undefined;
  /** Where no task is open. */
  readonly function: string;
  readonly preset: Preset;
  readonly states: Readonly<Record<string, FormState>>;
  readonly isFormatted: boolean;
  onState(key: string, state: FormState): void;
  onFormatted(isFormatted: boolean): void;
  onBack(): void;
}

export function FormulaPage(props: Props) {
  const { preset, states, isFormatted, onState, onFormatted, onBack } = props;
  const { account, isDemo, snapshot } = useAddOn();
  const words = useInsertWords();
  const at = useToday();
  const task = tasks.find(({ name }) => name === props.task);
  const entry = catalog.find(({ name }) => name === (task?.function ?? props.function));
  if (entry === undefined) return null;
  const plan = task ?? planOfFunction(entry);
  const key = [task?.name ?? entry.name, preset.coin, preset.chip].filter(Boolean).join(' ');
  const ownAccount = isDemo ? demoAccount : account === snapshot?.defaultAccount ? '' : account;
  const first = firstState(plan, entry, preset, ownAccount, at);
  const state = states[key] ?? first;
  const year =
    /^\d{4}$/.test(state.typed.options.from ?? '') && state.typed.options.from === state.typed.options.to
      ? ` ${state.typed.options.from}`
      : '';
  return (
    <FormulaForm
      key={key}
      plan={plan}
      entry={entry}
      title={task ? words.tasks[task.name].title : ''}
      sheetName={task ? `${words.tasks[task.name].sheet}${year}` : entry.name}
      state={state}
      first={first.typed}
      isFormatted={isFormatted}
      onState={next => onState(key, next)}
      onFormatted={onFormatted}
      onBack={onBack}
    />
  );
}
