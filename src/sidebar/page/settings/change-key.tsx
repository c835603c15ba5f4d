// Another key for a connected account, tested before it takes the place of the old one.
import type { AccountStatus, Snapshot } from '../../contract';
import { useAddOn } from '../add-on';
import { KeyFields } from '../connect/key-fields';
import { useConnect } from '../connect/use-connect';
import { FailureNotice } from '../ui/failure-notice';
import { FieldError } from '../ui/field';
import { FormButtons } from './form-buttons';
import { SmallForm } from './small-form';

interface Props {
  readonly account: AccountStatus;
  readonly snapshot: Snapshot;
  onDone(sentence: string): void;
  onCancel(): void;
}

export function ChangeKey({ account, snapshot, onDone, onCancel }: Props) {
  const { words, reloadHome } = useAddOn();
  const connecting = useConnect(snapshot, { account: account.account }, ({ coins = 0 }) => {
    onDone(words.account.works(coins));
    void reloadHome();
  });
  const { isBusy, failure, element, errorOf } = connecting;
  const elsewhere = errorOf('plan') ?? errorOf('storage') ?? errorOf('otherUses');
  return (
    <SmallForm
      isBusy={isBusy}
      element={element}
      onSubmit={() => void connecting.submit()}
      onCancel={onCancel}
    >
      <KeyFields connecting={connecting} />
      {elsewhere && <FieldError id="key-error" text={elsewhere} />}
      <FailureNotice failure={failure} />
      <FormButtons
        isBusy={isBusy}
        saveLabel={isBusy ? words.connect.testing : words.connect.submit}
        calls={isBusy ? 0 : 1}
        onCancel={onCancel}
      />
    </SmallForm>
  );
}
