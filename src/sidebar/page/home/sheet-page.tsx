// One of the sheets that the add-on has made: what can be done with it. What a person wrote on it stays, whatever they choose.
import type { MadeReport } from '../../contract';
import { useAddOn } from '../add-on';
import { AccountantCopy } from '../insert/reports/accountant-copy';
import { ReportPicture } from '../insert/reports/pictures/report-picture';
import { useInsertWords } from '../insert/use-insert-words';
import { useWork } from '../running/work';
import { BackButton } from '../shell/back-button';
import { PageTitle } from '../shell/page-title';
import { Screen } from '../shell/screen';
import { Button } from '../ui/button';
import { FailureNotice } from '../ui/failure-notice';
import { useMutation } from '../use-mutation';
import { RemoveSheet } from './remove-sheet';

export function SheetPage({ made }: { readonly made: MadeReport }) {
  const { words, go } = useAddOn();
  const { gallery } = useInsertWords();
  const { making } = useWork();
  const opening = useMutation('openSheet');
  const { sheet, name, report } = made;
  const isMaking = making.make?.stage === 'working' || making.make?.stage === 'stopping';
  const renew = () => {
    go('insert', { name: 'making' });
    void making.renew(sheet, name);
  };
  return (
    <Screen tab="home">
      <BackButton label={words.tabs.home} onClick={() => go('home', { name: 'figures' })} />
      <div class="stack close">
        <PageTitle title={name} />
        <p class="small quiet">{gallery.reports[report].about}</p>
      </div>
      <div class="stack close">
        <ReportPicture report={report} isWide />
        <Button look="main" isWide isBusy={opening.isBusy} onClick={() => void opening.send({ sheet })}>
          {words.making.open}
        </Button>
        <FailureNotice failure={opening.failure} />
        {report === 'tax' && <AccountantCopy sheet={sheet} />}
      </div>
      <section class="stack close">
        <p>{words.making.yours}</p>
        <div class="row">
          <Button isOff={isMaking} onClick={renew}>
            {words.making.anew}
          </Button>
        </div>
        <p class="caption quiet">{words.madeSheet.anewWhy}</p>
        <RemoveSheet made={made} />
      </section>
    </Screen>
  );
}
