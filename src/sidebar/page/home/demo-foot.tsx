// On demo data nothing is fetched, so the footer offers a sheet.
import { demoAccount } from '../../../core/accounts/demo-account';

import { useAddOn } from '../add-on';
import { FootRow } from '../shell/foot-row';
import { Button } from '../ui/button';
import { useMakeOverview } from './use-make-overview';

export function DemoFoot() {
  const { words } = useAddOn();
  const overview = useMakeOverview(demoAccount);
  return (
    <FootRow first={words.demo.foot} second={words.demo.free}>
      <Button look="main" onClick={overview.make}>
        {words.demo.makeOverview}
      </Button>
    </FootRow>
  );
}
