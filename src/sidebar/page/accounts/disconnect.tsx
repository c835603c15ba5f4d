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
  const disconnect = async () => {
    const snapshot = await send({ account: name });
    if (snapshot === undefined) return;
    applySnapshot(snapshot);
    onDone(words.accounts.disconnected(name));
  };
  return (
    <Confirm
      label={words.accounts.disconnect}
      question={words.accounts.disconnectQuestion(name)}
      consequence={words.accounts.disconnectConsequence[account.storage]}
      isBusy={isBusy}
      failure={failure}
      onConfirm={disconnect}
    />
  );
}
