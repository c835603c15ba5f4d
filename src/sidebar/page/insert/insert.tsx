// The tab Insert: reports first, then formulas; and the report that is being made.
import { useState } from 'preact/hooks';
import { useAddOn } from '../add-on';
import type { InsertPage } from '../navigation';
import { useWork } from '../running/work';
import { Screen } from '../shell/screen';
import { FailureNotice } from '../ui/failure-notice';
import { Skeleton } from '../ui/skeleton';
import type { FormState } from './formulas/form-state';
import { FormulaPage } from './formulas/formula-page';
import './insert.css';
import { Gallery } from './reports/gallery';
import { MakingView } from './reports/making-view';
import { ReportQuestions } from './reports/report-questions';
import { TaskList } from './tasks/task-list';

export function Insert() {
  const { pages, snapshot, failure, isDemo, go } = useAddOn();
  const { making } = useWork();
  const [query, search] = useState('');
  const [states, setStates] = useState<Readonly<Record<string, FormState>>>({});
  const [isFormatted, setFormatted] = useState(true);
  const page = pages.insert;
  const before = useBefore(page);
  if (snapshot === undefined && !isDemo)
    return (
      <Screen tab="insert">{failure ? <FailureNotice failure={failure} /> : <Skeleton lines={9} />}</Screen>
    );
  if (page.name === 'report') return <ReportQuestions key={page.report} report={page.report} />;
  if (page.name === 'making' && making.make) return <MakingView make={making.make} />;
  if (page.name === 'formulas') return <TaskList query={query} last={keyOf(before)} onSearch={search} />;
  if (page.name === 'task' || page.name === 'function')
    return (
      <FormulaPage
        task={page.name === 'task' ? page.task : undefined}
        function={page.name === 'function' ? page.function : ''}
        preset={(page.name === 'task' && page.preset) || {}}
        states={states}
        isFormatted={isFormatted}
        onState={(key, state) => setStates(known => ({ ...known, [key]: state }))}
        onFormatted={setFormatted}
        onBack={() => go('insert', { name: 'formulas' })}
      />
    );
  return <Gallery last={before?.name === 'report' ? before.report : before?.name} />;
}

/** The page that was open before this one. */
function useBefore(page: InsertPage): InsertPage | undefined {
  const [[current, before], setPages] = useState<readonly [InsertPage, InsertPage | undefined]>([
    page,
    undefined,
  ]);
  if (current !== page) setPages([page, current]);
  return current === page ? before : current;
}

function keyOf(page: InsertPage | undefined): string | undefined {
  if (page?.name === 'task') return `task ${page.task}`;
  return page?.name === 'function' ? page.function : undefined;
}
