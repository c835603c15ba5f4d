// An account's datasets: those with a failure first, then the newest.
import { useState } from 'preact/hooks';
import { datasetTitle } from '../../../languages/dataset-title';
import type { AccountStatus } from '../../contract';
import { useAddOn } from '../add-on';
import { Age } from '../ui/age';
import { Button } from '../ui/button';
import { Trouble } from '../ui/trouble';
import { useNow } from '../use-now';

type DatasetStatus = AccountStatus['datasets'][number];

/** A coin's history is a dataset of its own, so there may be hundreds. */
const shownAtFirst = 8;

export function DatasetList({ datasets }: { readonly datasets: readonly DatasetStatus[] }) {
  const { words } = useAddOn();
  const [isWhole, setWhole] = useState(false);
  if (datasets.length === 0) return <p class="quiet-text">{words.status.noData}</p>;
  const sorted = [...datasets].sort(
    (a, b) =>
      Number(Boolean(b.backOff)) - Number(Boolean(a.backOff)) || b.fetchedAtMillis - a.fetchedAtMillis,
  );
  return (
    <div>
      <ul class="list">
        {sorted.slice(0, isWhole ? undefined : shownAtFirst).map(one => (
          <Dataset key={one.dataset} dataset={one} />
        ))}
      </ul>
      {sorted.length > shownAtFirst && (
        <Button look="quiet" onClick={() => setWhole(!isWhole)}>
          {isWhole ? words.common.fewer : words.common.all(sorted.length)}
        </Button>
      )}
    </div>
  );
}

function Dataset({ dataset }: { readonly dataset: DatasetStatus }) {
  const { words, language, formats, inWords } = useAddOn();
  const nowMillis = useNow();
  const { name, detail } = datasetTitle(dataset.dataset, language);
  const { source, rows, unreadable = 0, fetchedAtMillis, backOff } = dataset;
  return (
    <li>
      <div class="spread">
        <span>
          {name} {detail && <span class="quiet-text small">{detail}</span>}
        </span>
        <span class="source" data-source={source.replace(' ', '-')}>
          {words.status.source[source]}
        </span>
      </div>
      {fetchedAtMillis > 0 && (
        <div class="quiet-text small">
          <Age atMillis={fetchedAtMillis} /> · {words.common.rows(formats.number(rows), rows)}
        </div>
      )}
      {unreadable > 0 && <Trouble>{words.status.unreadable(unreadable)}</Trouble>}
      {backOff && (
        <Trouble>
          {inWords(backOff.failure)}{' '}
          {words.status.heldUntil(formats.timeAndDistance(backOff.untilMillis, nowMillis))}
        </Trouble>
      )}
    </li>
  );
}
