// The footer where nothing can be fetched now: why, and from when the figures are.
import type { Home } from '../../contract';
import { useAddOn } from '../add-on';
import { whenInWords } from '../age-in-words';
import { FootRow } from '../shell/foot-row';
import { Button } from '../ui/button';
import { useNow } from '../use-now';
import { HomeOrigin } from './home-origin';
import type { HomeTrouble } from './trouble-of';

interface Props {
  readonly home: Home;
  readonly trouble: Exclude<HomeTrouble, { kind: 'outage' }>;
}

export function StillFoot({ home, trouble }: Props) {
  const { words } = useAddOn();
  const off = <Button isOff>{words.home.refresh}</Button>;
  const origin = <HomeOrigin home={home} />;
  switch (trouble.kind) {
    case 'spent':
      return <SpentFoot home={home} freeAtMillis={trouble.freeAtMillis} />;
    case 'key':
      return (
        <FootRow first={<span class="warn">{origin}</span>} second={words.troubled.noCalls}>
          {off}
        </FootRow>
      );
    case 'editor':
      return (
        <FootRow first={origin} second={words.troubled.ownersCalls}>
          {off}
        </FootRow>
      );
    case 'google': {
      const isOffline = trouble.failure.code === 'PAGE' && trouble.failure.trouble === 'offline';
      return (
        <FootRow first={origin} second={isOffline && words.troubled.callsUnknown}>
          {off}
        </FootRow>
      );
    }
  }
}

function SpentFoot({ home, freeAtMillis }: { readonly home: Home; readonly freeAtMillis: number }) {
  const { words, formats, snapshot, account } = useAddOn();
  const nowMillis = useNow();
  const most = snapshot?.accounts.find(known => known.account === account)?.callsAnHour ?? 0;
  const { fetchedAtMillis } = home;
  return (
    <>
      <FootRow
        gauge={{ value: 0, most }}
        first={<b class="down">{words.callsLeft(0, most)}</b>}
        second={freeAtMillis > nowMillis && words.nextFree(formats.moment(freeAtMillis, nowMillis))}
      >
        <Button isOff>{words.home.refresh}</Button>
      </FootRow>
      {fetchedAtMillis > 0 && (
        <p class="caption quiet">
          {words.troubled.keep(whenInWords(fetchedAtMillis, nowMillis, words.ages, formats))}
        </p>
      )}
    </>
  );
}
