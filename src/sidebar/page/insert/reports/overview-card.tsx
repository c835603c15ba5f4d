// The report that most people want first: it is made with one click.
import { useAddOn } from '../../add-on';
import { useWork } from '../../running/work';
import { Button } from '../../ui/button';
import { useInsertWords } from '../use-insert-words';
import { ReportPicture } from './pictures/report-picture';
import { callsOf, useOffer } from './use-offer';
import { useReportAccount } from './use-report-account';

export function OverviewCard() {
  const { go, isDemo, snapshot } = useAddOn();
  const { making } = useWork();
  const { gallery } = useInsertWords();
  const account = useReportAccount();
  const hasAccount = isDemo || (snapshot?.accounts.length ?? 0) > 0;
  const order = { report: 'overview', choices: {}, account } as const;
  const { offer } = useOffer(hasAccount ? order : undefined);
  const calls = offer ? callsOf(offer) : 0;
  const isShort = offer !== undefined && calls > offer.callsLeft && !isDemo;
  const { title, what } = gallery.reports.overview;
  const make = () => {
    void making.start(order);
    go('insert', { name: 'making' });
  };
  return (
    <div class="stack close">
      <button
        type="button"
        class="tile"
        data-open="overview"
        aria-label={title}
        onClick={() => go('insert', { name: 'report', report: 'overview' })}
      >
        <ReportPicture report="overview" />
      </button>
      <div class="spread middle">
        <div>
          <b class="block">{title}</b>
          <span class="caption quiet block">{what}</span>
        </div>
        <Button
          look="main"
          calls={calls}
          label={calls > 0 ? undefined : `${gallery.make}: ${title}`}
          isOff={!hasAccount}
          onClick={isShort ? () => go('insert', { name: 'report', report: 'overview' }) : make}
        >
          {gallery.make}
        </Button>
      </div>
    </div>
  );
}
