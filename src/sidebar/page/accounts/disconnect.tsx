// Switches an account off in this spreadsheet, and says truly what of it stays stored.
import type { AccountStatus } from '../../contract';
import { useAddOn } from '../add-on';
import { Confirm } from '../ui/confirm';
import { useMutation } from '../use-mutation';

interface Props {
  readonly account: AccountStatus;
  onDone(sentence: string): void;
}

export function Disconnect({ account, onDone }: Props) {
  const { words, applySnapshot } = useAddOn();
  const { isBusy, failure, send } = useMutation('disconnectAccount');
  const name = account.account;
  const { accounts } = words;
  const disconnect = async () => {
    const done = await send({ account: name });
    if (done === undefined) return;
    applySnapshot(done.snapshot);
    const others = done.schedulesLeft > 0 ? ` ${accounts.schedulesLeft(done.schedulesLeft)}` : '';
    onDone(accounts.disconnected[done.key](name) + others);
  };
  const isHere = account.usable || account.storage === 'document';
  return (
    <Confirm
      label={accounts.disconnect}
      question={accounts.disconnectQuestion(name)}
      consequence={isHere ? accounts.disconnectConsequence[account.storage] : accounts.offConsequence}
      isBusy={isBusy}
      failure={failure}
      onConfirm={disconnect}
    />
  );
}
