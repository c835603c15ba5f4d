// Every key that is stored with this person, and where it is used; each can be deleted from here.
import type { OwnKey } from '../../contract';
import { useAddOn } from '../add-on';
import { Confirm } from '../ui/confirm';
import { useMutation } from '../use-mutation';

interface Props {
  readonly keys: readonly OwnKey[];
  onDone(sentence: string): void;
}

export function OwnKeys({ keys, onDone }: Props) {
  const { words } = useAddOn();
  if (keys.length === 0) return null;
  return (
    <section class="stack tight" aria-labelledby="own-keys">
      <h3 id="own-keys">{words.accounts.ownKeys}</h3>
      <p class="hint">{words.accounts.ownKeysHint}</p>
      {keys.map(key => (
        <div key={key.fingerprint} class="card">
          <OneKey stored={key} onDone={onDone} />
        </div>
      ))}
    </section>
  );
}

function OneKey({ stored, onDone }: { readonly stored: OwnKey } & Pick<Props, 'onDone'>) {
  const { words, applySnapshot } = useAddOn();
  const { isBusy, failure, send } = useMutation('deleteKey');
  const { accounts } = words;
  const { fingerprint, keyHint, plan, places } = stored;
  const names = places.map(({ id, name, isHere }) => name || (isHere ? accounts.thisSpreadsheet : id));
  const remove = async () => {
    const snapshot = await send({ fingerprint });
    if (snapshot === undefined) return;
    applySnapshot(snapshot);
    onDone(accounts.keyDeleted(keyHint));
  };
  return (
    <>
      <div>
        <span class="code">{keyHint}</span> {plan && <span class="quiet-text small">{plan}</span>}
      </div>
      <p class="quiet-text small wrap-anywhere">
        {names.length === 0 ? accounts.usedNowhere : accounts.usedIn(names.join(', '))}
      </p>
      <div class="row">
        <Confirm
          label={accounts.deleteKey}
          question={accounts.deleteQuestion(keyHint)}
          consequence={accounts.deleteConsequence}
          isBusy={isBusy}
          failure={failure}
          onConfirm={remove}
        />
      </div>
    </>
  );
}
