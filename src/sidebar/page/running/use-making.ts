// Makes a report: fetches what it reads, then one call of the script a step, so that the page can show how far it is and stop.
// It looks for the sheet's name before it spends anything.
import { useRef, useState } from 'preact/hooks';
import type {
  PlannedDataset,
  ReportOffer,
  ReportOrder,
  ReportReading,
  ReportStep,
  StartedReport,
} from '../../contract';
import { useAddOn } from '../add-on';
import type { PageAnswer, PageFailure } from '../call';

type StepState = 'waiting' | 'working' | 'done' | 'failed';

export interface FetchStep {
  readonly dataset: PlannedDataset;
  readonly state: StepState;
  readonly rows: number;
  readonly failure: PageFailure | undefined;
}

export type SheetStep = 'sheet' | ReportStep | 'read';

export interface Make {
  /** Of the sheet. */
  readonly name: string;
  readonly fetches: readonly FetchStep[];
  /** In this order; which ones a report has is known once its sheet is there. */
  readonly sheetSteps: readonly SheetStep[];
  /** How many of them are done. */
  readonly sheetStepsDone: number;
  readonly stage: 'working' | 'stopping' | 'made' | 'taken' | 'failed' | 'removed' | 'kept' | 'restored';
  /** A sheet that the person had already is made anew. It is never removed for that. */
  readonly isAnew: boolean;
  /** What became of that sheet where it wasn't made anew. */
  readonly left: 'whole' | 'unfinished' | 'gone' | undefined;
  readonly order: ReportOrder;
  readonly sheet: number | undefined;
  readonly reading: ReportReading | undefined;
  /** The sheet that has the name, and a name that is free. */
  readonly other: { readonly sheet: number; readonly freeName: string } | undefined;
  readonly failure: PageFailure | undefined;
}

export interface Making {
  readonly make: Make | undefined;
  /** `name`: another one than the report's own. */
  start(order: ReportOrder, name?: string): Promise<void>;
  renew(sheet: number, name: string): Promise<void>;
  stop(): void;
  forget(): void;
}

const pauseMillis = 1_500;
/** A large account's formulas take that long; then the sheet goes on by itself. */
const longestReadingMillis = 60_000;

export function useMaking(): Making {
  const { call, reloadHome, announce, words } = useAddOn();
  const [make, setMake] = useState<Make>();
  const isStopping = useRef(false);
  const current = useRef<Make | undefined>(undefined);

  const show = (change: Partial<Make>) => {
    current.current = { ...current.current!, ...change };
    setMake(current.current);
  };
  const begin = (order: ReportOrder, name: string) => {
    isStopping.current = false;
    current.current = {
      name,
      fetches: [],
      sheetSteps: ['sheet', 'fill', 'draw', 'read'],
      sheetStepsDone: 0,
      stage: 'working',
      isAnew: false,
      left: undefined,
      order,
      sheet: undefined,
      reading: undefined,
      other: undefined,
      failure: undefined,
    };
    setMake(current.current);
  };

  const start = async (order: ReportOrder, wanted?: string) => {
    begin(order, wanted ?? '');
    const offer = await call('planReport', order);
    if (!offer.ok) return fail(offer.failure);
    const { name, taken, freeName } = offer.value;
    show({ name: wanted ?? name });
    if (wanted === undefined && taken !== undefined) {
      show({ stage: 'taken', other: { sheet: taken, freeName } });
      return;
    }
    if (!(await fetchAll(offer.value))) return;
    const started = await call('startReport', { ...order, name: wanted ?? name });
    if (!started.ok) return fail(started.failure);
    await finish(started.value);
  };

  const renew = async (sheet: number, name: string) => {
    begin({ report: 'overview', choices: {}, account: '' }, name);
    show({ sheet, isAnew: true });
    const renewed = await call('renewReport', { sheet });
    if (!renewed.ok) return failWith(sheet, renewed.failure);
    const { report, choices, account } = renewed.value;
    show({ order: { report, choices, account } });
    await finish(renewed.value);
  };

  /** `false`: it ended, and the page says how. */
  const fetchAll = async ({ datasets }: ReportOffer): Promise<boolean> => {
    const fetches: FetchStep[] = datasets
      .filter(({ calls }) => calls > 0)
      .map(dataset => ({ dataset, state: 'waiting', rows: 0, failure: undefined }));
    for (const [at, step] of fetches.entries()) {
      if (isStopping.current) return end();
      const { account, dataset } = step.dataset;
      fetches[at] = { ...step, state: 'working' };
      show({ fetches: [...fetches] });
      const answer = await call('fetchDataset', { account, dataset });
      const failure = answer.ok ? answer.value.failure : answer.failure;
      const rows = answer.ok ? answer.value.rows : 0;
      fetches[at] = { ...step, state: failure ? 'failed' : 'done', rows, failure };
      show({ fetches: [...fetches] });
      // What was fetched before still serves; without it the sheet would stay empty.
      if (failure && (failure.code === 'PAGE' || step.dataset.fetchedAtMillis === 0)) {
        fail(failure);
        return false;
      }
    }
    return isStopping.current ? end() : true;
  };

  const finish = async ({ sheet, steps }: StartedReport) => {
    show({ sheet, sheetSteps: ['sheet', ...steps, 'read'], sheetStepsDone: 1 });
    for (const [at, step] of steps.entries()) {
      if (isStopping.current) return void (await end());
      const answer = await call('continueReport', { sheet, step });
      if (!answer.ok) return failWith(sheet, answer.failure);
      show({ sheetStepsDone: at + 2 });
    }
    const answer = await readUntilReady(sheet);
    if (isStopping.current) return void (await end());
    if (!answer.ok) return failWith(sheet, answer.failure);
    show({ reading: answer.value, sheetStepsDone: steps.length + 2, stage: 'made' });
    announce(words.making.ready(current.current!.name));
    await reloadHome();
  };

  const readUntilReady = async (sheet: number): Promise<PageAnswer<ReportReading>> => {
    const sinceMillis = Date.now();
    for (;;) {
      const isLast = Date.now() - sinceMillis > longestReadingMillis;
      const answer = await call('readReport', { sheet, ...(isLast && { isLast }) });
      if (!answer.ok || answer.value.waiting === 0 || isLast || isStopping.current) return answer;
      await new Promise(done => setTimeout(done, pauseMillis));
    }
  };

  const fail = (failure: PageFailure) => show({ stage: 'failed', failure });

  /** A half-made sheet helps nobody. Where Google doesn't mend it now, the next opening of the sidebar does. */
  const failWith = async (sheet: number, failure: PageFailure) => {
    show({ stage: 'stopping' });
    if (current.current!.isAnew) {
      show({ left: await restore(sheet) });
    } else {
      const removed = await call('removeReport', { sheet });
      if (removed.ok) show({ sheet: undefined });
    }
    fail(failure);
  };

  const restore = async (sheet: number): Promise<'whole' | 'unfinished' | 'gone'> => {
    const restored = await call('restoreReport', { sheet });
    if (restored.ok) return 'whole';
    return restored.failure.code === 'REPORT_GONE' ? 'gone' : 'unfinished';
  };

  const end = async (): Promise<false> => {
    const { sheet, isAnew } = current.current!;
    if (sheet === undefined) {
      show({ stage: 'removed' });
    } else if (isAnew) {
      const left = await restore(sheet);
      show({ stage: left === 'whole' ? 'restored' : 'failed', left });
    } else {
      const removed = await call('removeReport', { sheet });
      if (removed.ok) show({ stage: removed.value.removed });
      else fail(removed.failure);
    }
    return false;
  };

  const stop = () => {
    isStopping.current = true;
    show({ stage: 'stopping' });
  };
  return { make, start, renew, stop, forget: () => setMake(undefined) };
}
