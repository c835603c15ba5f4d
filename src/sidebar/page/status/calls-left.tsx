// The calls left this hour, for whom they are reserved, and when more become free.
import type { AccountStatus } from '../../contract';
import { useAddOn } from '../add-on';
import { Gauge } from '../ui/gauge';
import { Notice } from '../ui/notice';
import { useNow } from '../use-now';

export function CallsLeft({ account }: { readonly account: AccountStatus }) {
  const { words, formats, inWords } = useAddOn();
  const nowMillis = useNow();
  const { status } = words;
  const at = (millis: number) => formats.timeAndDistance(millis, nowMillis);
  const { callsLeft, callsLeftForFormulas, nextCallAtMillis, failure } = account;
  const isHeld = failure !== undefined;
  const freeAtMillis = callsLeft === 0 ? account.nextCallOfPersonAtMillis : account.callFreeAtMillis;
  const isKeptForYou = callsLeft > 0 && callsLeftForFormulas === 0 && nextCallAtMillis > nowMillis;
  return (
    <div class="stack tight">
      {account.callsAnHour > 0 ? (
        <Gauge
          label={status.callsLeft(callsLeft, account.callsAnHour)}
          value={callsLeft}
          most={account.callsAnHour}
        />
      ) : (
        <p class="quiet-text">{status.callsUnknown}</p>
      )}
      {!isHeld && !isKeptForYou && freeAtMillis > nowMillis && (
        <p class="hint">{status.nextCall(at(freeAtMillis))}</p>
      )}
      {!isHeld && isKeptForYou && <p class="hint">{status.keptForYou(callsLeft, at(nextCallAtMillis))}</p>}
      {failure && (
        <Notice kind="warning">
          <p>{inWords(failure)}</p>
          {failure.untilMillis > nowMillis && (
            <p class="small">{status.heldUntil(at(failure.untilMillis))}</p>
          )}
        </Notice>
      )}
    </div>
  );
}
