// The tab Home: what the portfolio is worth. It spends no call by itself; Refresh in its footer does, and says how many.
import { useRef } from 'preact/hooks';
import { demoAccount } from '../../../core/accounts/demo-account';
import { useAddOn } from '../add-on';
import { LoadFailure } from '../shell/load-failure';
import { Screen } from '../shell/screen';
import { useLate } from '../use-late';
import { HomeContent } from './home-content';
import { HomeFoot } from './home-foot';
import { HomeSkeleton, SkeletonFoot } from './home-skeleton';
import { SheetPage } from './sheet-page';
import { troubleOf } from './trouble-of';

/** An answer that comes sooner needs no skeleton. */
const skeletonAfterMillis = 200;

export function Home() {
  const { snapshot, home, failure, account, pages, nowMillis } = useAddOn();
  /** The sheet whose page was open before. */
  const last = useRef<number | undefined>(undefined);
  const isLate = useLate(skeletonAfterMillis);
  if (home === undefined || (snapshot === undefined && account !== demoAccount)) {
    if (failure) return <LoadFailure tab="home" failure={failure} />;
    return (
      <Screen tab="home" foot={isLate && <SkeletonFoot />}>
        {isLate && <HomeSkeleton />}
      </Screen>
    );
  }
  const page = pages.home;
  if (page.name === 'sheet') last.current = page.sheet;
  const made = page.name === 'sheet' ? home.reports.find(({ sheet }) => sheet === page.sheet) : undefined;
  if (made) return <SheetPage key={made.sheet} made={made} />;
  const trouble = troubleOf({ snapshot, home, account, failure, nowMillis: nowMillis() });
  return (
    <Screen tab="home" foot={<HomeFoot home={home} trouble={trouble} />}>
      <HomeContent home={home} trouble={trouble} last={last.current} />
    </Screen>
  );
}
