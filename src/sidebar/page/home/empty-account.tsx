// The key works, but the account holds nothing: what to do at CoinTracking, or something to look at meanwhile.
import { useAddOn } from '../add-on';
import { Button } from '../ui/button';
import { OutsideLink } from '../ui/outside-link';

const importAddress = 'https://cointracking.info/import.php';

export function EmptyAccount() {
  const { words, isDemo, showDemo } = useAddOn();
  return (
    <>
      <div class="card roomy">
        <h3>{words.home.emptyTitle}</h3>
        <p class="small quiet">{words.home.empty}</p>
        <OutsideLink href={importAddress}>{words.home.openCoinTracking}</OutsideLink>
      </div>
      {!isDemo && (
        <Button isWide onClick={() => void showDemo(true)}>
          {words.home.lookAround}
        </Button>
      )}
    </>
  );
}
