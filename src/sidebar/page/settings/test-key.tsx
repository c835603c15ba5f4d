// Tries the key with one call, whose answer becomes the balance.
import type { AccountStatus } from '../../contract';
import { useAddOn } from '../add-on';
import { Button } from '../ui/button';
import { FailureNotice } from '../ui/failure-notice';
import { useMutation } from '../use-mutation';

export function TestKey({ account }: { readonly account: AccountStatus }) {
  const { words, applySnapshot, reloadHome, tell } = useAddOn();
  const testing = useMutation('testConnection');
  const test = async () => {
    const tested = await testing.send({ account: account.account });
    if (tested === undefined) return;
    applySnapshot(tested.snapshot);
    tell({ text: words.account.works(tested.coins ?? 0) });
    void reloadHome();
  };
  return (
    <>
      <div class="row">
        <Button isBusy={testing.isBusy} calls={1} onClick={test}>
          {words.account.test}
        </Button>
      </div>
      <FailureNotice failure={testing.failure} />
    </>
  );
}
