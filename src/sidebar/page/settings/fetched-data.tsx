// What is fetched of an account, folded away: datasets with a failure first, then the newest.
import { useState } from 'preact/hooks';
import { datasetTitle } from '../../../languages/dataset-title';
import type { AccountStatus } from '../../contract';
import { useAddOn } from '../add-on';
import { isForever } from '../is-forever';
import { Age } from '../ui/age';
import { Fold } from '../ui/fold';
import { LinkButton } from '../ui/link-button';
import { Trouble } from '../ui/trouble';
import { useNow } from '../use-now';

type DatasetStatus = AccountStatus['datasets'][number];

/** A coin's history is a dataset of its own, so there may be hundreds. */
const shownAtFirst = 8;

export function FetchedData({ datasets }: { readonly datasets: readonly DatasetStatus[] }) {
  const { words } = useAddOn();
  const [isOpen, open] = useState(false);
  const [isWhole, setWhole] = useState(false);
  const own = words.account;
  const sorted = [...datasets].sort(
    (a, b) =>
      Number(Boolean(b.backOff)) - Number(Boolean(a.backOff)) || b.fetchedAtMillis - a.fetchedAtMillis,
  );
  return (
    <div class="folds">
      <Fold folded={own.data} title={own.data} isOpen={isOpen} onToggle={() => open(!isOpen)}>
        {sorted.length === 0 && <p class="small quiet">{own.noData}</p>}
        <ul class="list">
          {sorted.slice(0, isWhole ? undefined : shownAtFirst).map(one => (
            <Dataset key={one.dataset} dataset={one} />
          ))}
        </ul>
        {sorted.length > shownAtFirst && (
          <span class="small">
            <LinkButton onClick={() => setWhole(!isWhole)}>
              {isWhole ? words.common.fewer : words.common.all(sorted.length)}
            </LinkButton>
          </span>
        )}
      </Fold>
    </div>
  );
}

function Dataset({ dataset }: { readonly dataset: DatasetStatus }) {
  const { words, language, formats, inWords } = useAddOn();
  const nowMillis = useNow();
  const own = words.account;
  const { name, detail } = datasetTitle(dataset.dataset, language);
  const { source, rows, unreadable = 0, fetchedAtMillis, backOff } = dataset;
  const next =
    backOff && !isForever(backOff.untilMillis)
      ? own.heldUntil(formats.moment(backOff.untilMillis, nowMillis))
      : '';
  return (
    <li class="stack tight">
      <div class="spread">
        <span>
          {name} {detail && <span class="quiet small">{detail}</span>}
        </span>
        <span class="source" data-source={source.replace(' ', '-')}>
          {own.source[source]}
        </span>
      </div>
      {fetchedAtMillis > 0 && (
        <div class="caption quiet">
          <Age atMillis={fetchedAtMillis} /> · {words.common.rows(formats.number(rows), rows)}
        </div>
      )}
      {unreadable > 0 && <Trouble>{own.unreadable(unreadable)}</Trouble>}
      {backOff && (
        <Trouble>{[inWords(backOff.failure), next].filter(Boolean).join(words.common.between)}</Trouble>
      )}
    </li>
  );
}
