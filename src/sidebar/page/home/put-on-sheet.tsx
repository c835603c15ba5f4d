// Offers the first sheet, until there is one.
import { useAddOn } from '../add-on';
import { Button } from '../ui/button';
import { LinkButton } from '../ui/link-button';
import { OverviewPicture } from './overview-picture';
import { useMakeOverview } from './use-make-overview';

export function PutOnSheet({ account }: { readonly account: string }) {
  const { words, go } = useAddOn();
  const overview = useMakeOverview(account);
  return (
    <section class="card" aria-labelledby="put-on-sheet">
      <div class="put">
        <OverviewPicture />
        <div>
          <h3 id="put-on-sheet">{words.home.put}</h3>
          <p class="caption quiet">{words.home.putWhy}</p>
        </div>
      </div>
      <Button look="main" isWide calls={overview.calls} onClick={overview.make}>
        {words.home.makeOverview}
      </Button>
      <div class="small centred">
        <LinkButton onClick={() => go('insert', { name: 'list' })}>{words.home.others}</LinkButton>
      </div>
    </section>
  );
}
