// Runs a refresh: one call of the script per dataset, so that the page can show progress and stop. Then the cells
// recalculate, also after a stop, so that they show the data that did arrive.
import { useRef, useState } from 'preact/hooks';
import type { PlannedDataset, Recalculated, Scope } from '../../contract';
import { useAddOn } from '../add-on';
import type { PageFailure } from '../call';

export interface Step {
  readonly dataset: PlannedDataset;
  readonly state: 'waiting' | 'fetching' | 'fetched' | 'fresh' | 'failed' | 'left-out';
  readonly failure: PageFailure | undefined;
}

export interface Run {
  readonly scope: Scope;
  readonly steps: readonly Step[];
  readonly stage: 'fetching' | 'recalculating' | 'done';
  readonly isStopping: boolean;
  readonly result: Omit<Recalculated, 'snapshot'> | undefined;
  /** Why the cells were not recalculated. */
  readonly failure: PageFailure | undefined;
}

export interface Refreshing {
  readonly run: Run | undefined;
  start(scope: Scope, datasets: readonly PlannedDataset[]): Promise<Run>;
  stop(): void;
  forget(): void;
}

export function useRefresh(): Refreshing {
  const { call, applySnapshot, reloadHome } = useAddOn();
  const [run, setRun] = useState<Run>();
  const isStopping = useRef(false);

  const start = async (scope: Scope, datasets: readonly PlannedDataset[]) => {
    isStopping.current = false;
    const steps: Step[] = datasets.map(dataset => ({ dataset, state: 'waiting', failure: undefined }));
    const show = (change: Partial<Run>) => {
      const now: Run = {
        scope,
        stage: 'fetching',
        result: undefined,
        failure: undefined,
        ...change,
        steps: [...steps],
        isStopping: isStopping.current,
      };
      setRun(now);
      return now;
    };
    for (const [at, { dataset }] of steps.entries()) {
      if (isStopping.current) {
        steps[at] = { ...steps[at]!, state: 'left-out' };
        continue;
      }
      steps[at] = { ...steps[at]!, state: 'fetching' };
      show({});
      steps[at] = await fetched(dataset);
      // If Google itself doesn't answer, every further call would fail, too.
      if (steps[at].failure?.code === 'PAGE') isStopping.current = true;
      show({});
    }
    const broken = steps.find(({ failure }) => failure?.code === 'PAGE')?.failure;
    if (broken) return show({ stage: 'done', failure: broken });
    show({ stage: 'recalculating' });
    const answer = await call('recalculate', { scope });
    if (!answer.ok) return show({ stage: 'done', failure: answer.failure });
    applySnapshot(answer.value.snapshot);
    await reloadHome();
    return show({ stage: 'done', result: answer.value });
  };

  const fetched = async (dataset: PlannedDataset): Promise<Step> => {
    const answer = await call('fetchDataset', {
      account: dataset.account,
      dataset: dataset.dataset,
      // New enough, but ticked all the same.
      ...(dataset.calls === 0 && { evenIfYoung: true }),
    });
    if (!answer.ok) return { dataset, state: 'failed', failure: answer.failure };
    const { outcome, failure } = answer.value;
    return { dataset, state: outcome, failure };
  };

  const stop = () => {
    isStopping.current = true;
    setRun(known => known && { ...known, isStopping: true });
  };
  return { run, start, stop, forget: () => setRun(undefined) };
}
