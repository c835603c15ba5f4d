// What making the report would do and cost, and the button that does it.

import { datasetTitle } from '../../../../languages/dataset-title';
import type { PlannedDataset, ReportOffer } from '../../../contract';
import { useAddOn } from '../../add-on';
import { whenInWords } from '../../age-in-words';
import type { PageFailure } from '../../call';
import { Button } from '../../ui/button';
import { FailureNotice } from '../../ui/failure-notice';
import { useInsertWords } from '../use-insert-words';
import { callsOf } from './use-offer';

interface Props {
  /** Blank: the default one. */
  readonly account: string;
  readonly offer: ReportOffer | undefined;
  readonly failure: PageFailure | undefined;
  onMake(): void;
}

export function OfferFoot({ account, offer, failure, onMake }: Props) {
  const { snapshot, isDemo, words, formats, nowMillis } = useAddOn();
  const { gallery } = useInsertWords();
  const status = snapshot?.accounts.find(known => (account ? known.account === account : known.isDefault));
  const calls = offer ? callsOf(offer) : 0;
  const isShort = offer !== undefined && calls > offer.callsLeft && !isDemo;
  const [before, name, after] = gallery.makes(offer?.name ?? '');
  const free = offer?.nextCallAtMillis ? formats.moment(offer.nextCallAtMillis, nowMillis()) : '';
  return (
    <>
      <FailureNotice failure={failure} staysInPlace />
      {offer && (
        <p class="small">
          {before}
          <b>{name}</b>
          {after}
        </p>
      )}
      <Button look="main" isWide calls={calls} isOff={offer === undefined || isShort} onClick={onMake}>
        {gallery.makeSheet}
      </Button>
      {isShort ? (
        <p class="caption warn centred">{gallery.tooFew(calls, offer.callsLeft, free)}</p>
      ) : (
        offer && (
          <p class="caption quiet centred">
            <Ages datasets={offer.datasets} />
            {status && !isDemo && (
              <>
                {words.common.between}
                {gallery.left(status.callsLeft, status.callsAnHour)}
              </>
            )}
          </p>
        )
      )}
    </>
  );
}

/** Of the oldest data that the report reads. */
function Ages({ datasets }: { readonly datasets: readonly PlannedDataset[] }) {
  const { words, language, formats, nowMillis } = useAddOn();
  const { gallery } = useInsertWords();
  const [oldest] = [...datasets].sort((a, b) => a.fetchedAtMillis - b.fetchedAtMillis);
  if (oldest === undefined) return null;
  const { name, detail } = datasetTitle(oldest.dataset, language);
  const title = [name, detail].filter(Boolean).join(' ');
  if (oldest.fetchedAtMillis === 0) return <>{gallery.neverFetched(title)}</>;
  const isYesterday = formats.daysBetween(oldest.fetchedAtMillis, nowMillis()) === 1;
  const when = isYesterday
    ? words.ages.yesterday
    : whenInWords(oldest.fetchedAtMillis, nowMillis(), words.ages, formats);
  return <>{gallery.lastFetched(title, when)}</>;
}
