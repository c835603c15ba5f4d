// Switches an account off in this spreadsheet. Says before how many formulas lose their values, and offers to keep the figures;
// afterwards, what of it stays stored.
import { useState } from 'preact/hooks';
import { scriptPackOf } from '../../../languages/language';
import type { AccountStatus } from '../../contract';
import { useAddOn } from '../add-on';
import { Confirm } from '../ui/confirm';
import { FailureNotice } from '../ui/failure-notice';
import { LinkButton } from '../ui/link-button';
import { useMutation } from '../use-mutation';

interface Props {
  readonly account: AccountStatus;
  readonly isOnly: boolean;
}

export function Disconnect({ account, isOnly }: Props) {
  const { words, applySnapshot, call, go, tell } = useAddOn();
  const { isBusy, failure, send } = useMutation('disconnectAccount');
  const [formulas, setFormulas] = useState<number>();
  const { disconnecting } = words;
  const name = account.account;
  const isHere = account.usable || account.storage === 'document';
  const count = async () => {
    const counted = await call('countFormulas', { account: name });
    if (counted.ok) setFormulas(counted.value.formulas);
  };
  const disconnect = async () => {
    const done = await send({ account: name });
    if (done === undefined) return;
    go('settings', { name: 'list' });
    const others = done.schedulesLeft > 0 && disconnecting.schedulesLeft(done.schedulesLeft);
    tell({ text: [disconnecting.done[done.key](name), others].filter(Boolean).join(words.common.between) });
    applySnapshot(done.snapshot);
  };
  return (
    <Confirm
      openLabel={disconnecting.open}
      label={disconnecting.disconnect}
      keepLabel={disconnecting.keep}
      question={disconnecting.question(name)}
      consequence={[
        disconnecting.removed[isHere ? account.storage : 'off'],
        disconnecting.consequence(formulas),
      ].join(words.common.between)}
      isBusy={isBusy}
      failure={failure}
      onOpen={count}
      onConfirm={disconnect}
    >
      {formulas !== 0 && <Freeze account={name} isOnly={isOnly} onFrozen={count} />}
    </Confirm>
  );
}

interface FreezeProps {
  readonly account: string;
  readonly isOnly: boolean;
  onFrozen(): Promise<void>;
}

function Freeze({ account, isOnly, onFrozen }: FreezeProps) {
  const { words, language, announce } = useAddOn();
  const { isBusy, failure, send } = useMutation('freezeFormulas');
  const [done, setDone] = useState('');
  const freeze = async () => {
    if (isBusy) return;
    const frozen = await send({ account });
    if (frozen === undefined) return;
    const sentence = scriptPackOf(language).menu.frozen(frozen);
    setDone(sentence);
    announce(sentence);
    await onFrozen();
  };
  return (
    <div class="stack tight small">
      <div class="row">
        <LinkButton onClick={() => void freeze()}>
          {isOnly ? words.disconnecting.freeze : words.disconnecting.freezeIts}
        </LinkButton>
        {isBusy && <span class="spinner quiet" aria-hidden="true" />}
      </div>
      {done && <p>{done}</p>}
      <FailureNotice failure={failure} />
    </div>
  );
}
