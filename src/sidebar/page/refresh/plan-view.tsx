// The datasets of a refresh with their age and price. What is new enough is unticked and dim; ticked, it is fetched all the same.

import { demoAccount } from '../../../core/accounts/demo-account';
import { datasetTitle } from '../../../languages/dataset-title';
import type { PlannedDataset, RefreshPlan } from '../../contract';
import { useAddOn } from '../add-on';
import { ageInWords } from '../age-in-words';
import { keyOf } from '../running/plan-cost';
import { useNow } from '../use-now';

interface Props {
  readonly plan: RefreshPlan;
  readonly chosen: readonly PlannedDataset[];
  onTick(dataset: PlannedDataset, isTicked: boolean): void;
}

export function PlanView({ plan, chosen, onTick }: Props) {
  return (
    <ul class="list">
      {plan.datasets.map(one => (
        <li key={keyOf(one)}>
          <Planned dataset={one} isChosen={chosen.includes(one)} onTick={onTick} />
        </li>
      ))}
    </ul>
  );
}

interface PlannedProps {
  readonly dataset: PlannedDataset;
  readonly isChosen: boolean;
  readonly onTick: Props['onTick'];
}

function Planned({ dataset, isChosen, onTick }: PlannedProps) {
  const { words, language, snapshot } = useAddOn();
  const { name, detail } = datasetTitle(dataset.dataset, language);
  const isOneOfMany = (snapshot?.accounts.length ?? 0) > 1;
  const isDim = dataset.calls === 0 && !isChosen;
  return (
    <label class="planned" data-dim={isDim}>
      <input
        type="checkbox"
        checked={isChosen}
        disabled={dataset.price === 0}
        onChange={event => onTick(dataset, event.currentTarget.checked)}
      />
      <span>
        {name} {detail && <span class="quiet small">{detail}</span>}
        <span class="caption quiet block">
          <AgeOf dataset={dataset} />
          {isOneOfMany && ` · ${dataset.account}`}
        </span>
      </span>
      <span class="small quiet">{isDim ? '–' : words.common.calls(dataset.price)}</span>
    </label>
  );
}

function AgeOf({ dataset }: { readonly dataset: PlannedDataset }) {
  const { words, formats } = useAddOn();
  const nowMillis = useNow();
  const { fetchedAtMillis, calls, byFormulas, account } = dataset;
  if (account === demoAccount) return <>{words.refresh.demo}</>;
  const age =
    fetchedAtMillis > 0 ? ageInWords(fetchedAtMillis, nowMillis, words.ages, formats) : words.ages.never;
  if (byFormulas) return <>{words.refresh.byFormulas(age)}</>;
  return <>{calls === 0 ? words.refresh.newEnough(age) : age}</>;
}
