// What is wrong, on top of Home's figures, and what to do about it.
import type { Failure, Home } from '../../contract';
import { useAddOn } from '../add-on';
import { whenInWords } from '../age-in-words';
import { isForever } from '../is-forever';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useNow } from '../use-now';
import type { HomeTrouble } from './trouble-of';

interface Props {
  readonly home: Home;
  readonly trouble: HomeTrouble | undefined;
}

export function TroubleNotice({ home, trouble }: Props) {
  if (trouble?.kind === 'google')
    return <GoogleNotice trouble={trouble} hasValue={home.fetchedAtMillis > 0} />;
  if (trouble?.kind === 'key') return <KeyNotice account={home.account} failure={trouble.failure} />;
  if (trouble?.kind === 'outage') return <OutageNotice home={home} trouble={trouble} />;
  return null;
}

interface GoogleProps {
  readonly trouble: Extract<HomeTrouble, { kind: 'google' }>;
  readonly hasValue: boolean;
}

function GoogleNotice({ trouble: { failure }, hasValue }: GoogleProps) {
  const { words, inWords, reload } = useAddOn();
  const { troubled } = words;
  const isOffline = failure.code === 'PAGE' && failure.trouble === 'offline';
  const offlineText = hasValue ? troubled.offlineWhy : troubled.offlineEmpty;
  return (
    <Notice
      kind="error"
      {...(isOffline && { lead: troubled.offline })}
      text={isOffline ? offlineText : inWords(failure)}
    >
      <Button onClick={() => void reload()}>{words.common.again}</Button>
    </Notice>
  );
}

function KeyNotice({ account, failure }: { readonly account: string; readonly failure: Failure }) {
  const { words, inWords, go, snapshot } = useAddOn();
  const { troubled } = words;
  const isRefused = failure.code === 'KEY_REFUSED';
  const name = snapshot?.accounts.find(known => known.account === account)?.account ?? account;
  return (
    <Notice
      kind="error"
      {...(isRefused && { lead: troubled.keyRefused })}
      text={isRefused ? troubled.keyRefusedWhy : inWords(failure)}
    >
      <Button look="main" onClick={() => go('settings', { name: 'account', account: name, change: 'key' })}>
        {troubled.enterKey}
      </Button>
    </Notice>
  );
}

/** Not reachable, too slow, a web page, a server error: CoinTracking doesn't answer. Any other failure has a sentence of its own. */
const silent: readonly Failure['code'][] = [
  'UNREACHABLE',
  'TOO_SLOW',
  'ONLY_BY_REFRESH',
  'HTTP_ERROR',
  'NOT_JSON',
  'CUT_OFF',
  'EMPTY_RESPONSE',
];

interface OutageProps {
  readonly home: Home;
  readonly trouble: Extract<HomeTrouble, { kind: 'outage' }>;
}

function OutageNotice({ home, trouble: { failure, untilMillis } }: OutageProps) {
  const { words, formats, inWords } = useAddOn();
  const nowMillis = useNow();
  const { troubled } = words;
  const isSilent = silent.includes(failure.code);
  const from = home.fetchedAtMillis;
  const values =
    from > 0 ? troubled.lastGood(whenInWords(from, nowMillis, words.ages, formats)) : troubled.nothingGood;
  const next =
    untilMillis > nowMillis && !isForever(untilMillis)
      ? troubled.nextTry(formats.moment(untilMillis, nowMillis))
      : '';
  return (
    <Notice
      kind="warning"
      {...(isSilent && { lead: troubled.outage })}
      text={[!isSilent && inWords(failure), values, next].filter(Boolean).join(words.common.between)}
    />
  );
}
