// What a person should know of an account before its facts: who can't use it, who else does, and why nothing is fetched.
import type { AccountStatus, Snapshot } from '../../contract';
import { useAddOn } from '../add-on';
import { isForever } from '../is-forever';
import { Notice } from '../ui/notice';
import { useNow } from '../use-now';

interface Props {
  readonly account: AccountStatus;
  readonly person: Snapshot['person'];
}

export function AccountNotes({ account, person }: Props) {
  const { words, formats, inWords } = useAddOn();
  const nowMillis = useNow();
  const own = words.account;
  const { usable, failure, callsLeft, callsLeftForFormulas, nextCallAtMillis } = account;
  const isKeptForYou =
    usable && !failure && callsLeft > 0 && callsLeftForFormulas === 0 && nextCallAtMillis > nowMillis;
  const isFree = usable && !failure && callsLeft === 0 && account.nextCallOfPersonAtMillis > nowMillis;
  const held =
    failure && failure.untilMillis > nowMillis && !isForever(failure.untilMillis)
      ? own.heldUntil(formats.moment(failure.untilMillis, nowMillis))
      : '';
  return (
    <>
      {!usable && person === 'owner' && (
        <Notice kind="warning" text={inWords({ code: 'KEY_ELSEWHERE', account: account.account })} />
      )}
      {!usable && person !== 'owner' && <Notice kind="note" text={own.keptByOther} />}
      {failure && (
        <Notice kind="warning" text={[inWords(failure), held].filter(Boolean).join(words.common.between)} />
      )}
      {isKeptForYou && (
        <p class="small quiet">{own.keptForYou(callsLeft, formats.moment(nextCallAtMillis, nowMillis))}</p>
      )}
      {isFree && (
        <p class="small quiet">
          {words.nextFree(formats.moment(account.nextCallOfPersonAtMillis, nowMillis))}
        </p>
      )}
      {account.spreadsheets > 1 && (
        <p class="small quiet">{own.shared(account.spreadsheets, account.callsElsewhere)}</p>
      )}
      {account.strangerMillis > 0 && <Notice kind="warning" text={own.stranger} />}
    </>
  );
}
