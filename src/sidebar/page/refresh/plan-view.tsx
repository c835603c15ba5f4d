// The datasets that a refresh would fetch, before it starts. A person can leave out some of them.
import { datasetTitle } from '../../../languages/dataset-title';
import type { PlannedDataset, RefreshPlan } from '../../contract';
import { useAddOn } from '../add-on';
import { Age } from '../ui/age';
import { keyOf } from './plan-cost';

interface Props {
  readonly plan: RefreshPlan;
  readonly chosen: readonly PlannedDataset[];
  onTick(dataset: PlannedDataset, isTicked: boolean): void;
}

export function PlanView({ plan, chosen, onTick }: Props) {
  const { words } = useAddOn();
  const costly = plan.datasets.filter(({ calls }) => calls > 0);
  const free = plan.datasets.filter(({ calls }) => calls === 0);
  return (
    <>
      {costly.length > 0 && (
        <div class="stack tight">
          <h3>{words.refresh.fetches}</h3>
          <ul class="list">
            {costly.map(one => (
              <li key={keyOf(one)}>
                <label class="check">
                  <input
                    type="checkbox"
                    checked={chosen.includes(one)}
                    onChange={event => onTick(one, event.currentTarget.checked)}
                  />
                  <Planned dataset={one} />
                </label>
              </li>
            ))}
          </ul>
        </div>
      )}
      {free.length > 0 && (
        <div class="stack tight">
          <h3>{words.refresh.fetchesNot}</h3>
          <ul class="list">
            {free.map(one => (
              <li key={keyOf(one)}>
                <Planned dataset={one} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function Planned({ dataset }: { readonly dataset: PlannedDataset }) {
  const { words, language, snapshot } = useAddOn();
  const { refresh, common } = words;
  const { name, detail } = datasetTitle(dataset.dataset, language);
  const why = dataset.byFormulas ? refresh.byFormulas : dataset.calls === 0 ? refresh.young : '';
  const isOneOfMany = (snapshot?.accounts.length ?? 0) > 1;
  return (
    <span class="planned">
      <span class="spread">
        <span>
          {name} {detail && <span class="quiet-text small">{detail}</span>}
        </span>
        <span class="small quiet-text calls">{dataset.calls > 0 ? common.calls(dataset.calls) : why}</span>
      </span>
      <span class="quiet-text small">
        {dataset.fetchedAtMillis > 0 ? <Age atMillis={dataset.fetchedAtMillis} /> : refresh.never}
        {[common.formulas(dataset.cells), isOneOfMany && dataset.account]
          .filter(Boolean)
          .map(text => ` · ${text}`)}
      </span>
    </span>
  );
}
