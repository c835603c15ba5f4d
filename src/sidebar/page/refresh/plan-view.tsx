// What a refresh would fetch and cost, before it costs anything. What needn't be fetched now can be left out.
import { datasetTitle } from '../../../languages/dataset-title';
import type { PlannedDataset, RefreshPlan } from '../../contract';
import { useAddOn } from '../add-on';
import { Age } from '../ui/age';
import { Notice } from '../ui/notice';
import { useNow } from '../use-now';
import { callsOf, keyOf, shortBudgets } from './plan-cost';

interface Props {
  readonly plan: RefreshPlan;
  readonly chosen: readonly PlannedDataset[];
  onTick(dataset: PlannedDataset, isTicked: boolean): void;
}

export function PlanView({ plan, chosen, onTick }: Props) {
  const { words, snapshot } = useAddOn();
  const { refresh } = words;
  const isOneOfMany = (snapshot?.accounts.length ?? 0) > 1;
  const costly = plan.datasets.filter(({ calls }) => calls > 0);
  const free = plan.datasets.filter(({ calls }) => calls === 0);
  return (
    <>
      <Shortage plan={plan} />
      <div class="stack tight">
        {costly.length > 0 ? (
          <>
            <h3>{refresh.fetches}</h3>
            <ul class="list">
              {costly.map(one => (
                <li key={keyOf(one)}>
                  <label class="check">
                    <input
                      type="checkbox"
                      checked={chosen.includes(one)}
                      onChange={event => onTick(one, event.currentTarget.checked)}
                    />
                    <Planned dataset={one} isOneOfMany={isOneOfMany} />
                  </label>
                </li>
              ))}
            </ul>
          </>
        ) : (
          <p>{refresh.nothingToFetch(plan.cells)}</p>
        )}
        {free.length > 0 && (
          <ul class="list quiet-list">
            {free.map(one => (
              <li key={keyOf(one)}>
                <Planned dataset={one} isOneOfMany={isOneOfMany} />
              </li>
            ))}
          </ul>
        )}
      </div>
      {costly.length > 0 && (
        <p>
          {plan.budgets
            .filter(({ calls }) => calls > 0)
            .map(({ account, callsLeft }) => (
              <div key={account}>
                {isOneOfMany && `${account}: `}
                {refresh.cost(callsOf(chosen.filter(one => isOf(one, account, plan))), callsLeft)}
              </div>
            ))}
        </p>
      )}
    </>
  );
}

function isOf(dataset: PlannedDataset, account: string, { budgets }: RefreshPlan): boolean {
  if (dataset.account === account) return true;
  return dataset.account === 'default' && !budgets.some(budget => budget.account === 'default');
}

function Planned({
  dataset,
  isOneOfMany,
}: {
  readonly dataset: PlannedDataset;
  readonly isOneOfMany: boolean;
}) {
  const { words, language } = useAddOn();
  const { refresh } = words;
  const { name, detail } = datasetTitle(dataset.dataset, language);
  const what = dataset.byFormulas ? refresh.byFormulas : dataset.calls === 0 ? refresh.young : '';
  return (
    <span class="planned">
      <span class="spread">
        <span>
          {name} {detail && <span class="quiet-text small">{detail}</span>}
        </span>
        {dataset.calls > 0 && <span class="small quiet-text calls">{words.common.calls(dataset.calls)}</span>}
      </span>
      <span class="quiet-text small">
        {dataset.fetchedAtMillis > 0 ? <Age atMillis={dataset.fetchedAtMillis} /> : refresh.never}
        {[words.common.formulas(dataset.cells), isOneOfMany && dataset.account, what]
          .filter(Boolean)
          .map(text => ` · ${text}`)}
      </span>
    </span>
  );
}

function Shortage({ plan }: { readonly plan: RefreshPlan }) {
  const { words, formats } = useAddOn();
  const nowMillis = useNow();
  return (
    <>
      {shortBudgets(plan).map(({ account, callsLeft, nextCallAtMillis }) => {
        const when =
          nextCallAtMillis > nowMillis
            ? words.status.atTime(
                formats.time(nextCallAtMillis, nowMillis),
                formats.relative(nextCallAtMillis, nowMillis),
              )
            : '';
        return (
          <Notice key={account} kind="warning">
            {callsLeft === 0 ? words.refresh.noneLeft(when) : words.refresh.notEnough(callsLeft)}
          </Notice>
        );
      })}
    </>
  );
}
