// Every key that is stored with this person, and where it is used; each can be deleted from here.
import type { OwnKey } from '../../contract';
import { useAddOn } from '../add-on';
import { BackButton } from '../shell/back-button';
import { PageTitle } from '../shell/page-title';
import { Confirm } from '../ui/confirm';
import { useMutation } from '../use-mutation';

interface Props {
  readonly keys: readonly OwnKey[];
  onBack(): void;
}

export function OwnKeysPage({ keys, onBack }: Props) {
  const { words, isFirstRun } = useAddOn();
  return (
    <div class="stack">
      <BackButton label={isFirstRun ? words.common.back : words.settings.title} onClick={onBack} />
      <div class="stack tight">
        <PageTitle title={words.ownKeys.title} />
        <p class="small quiet">{words.ownKeys.hint}</p>
      </div>
      <ul class="list">
        {keys.map(key => (
          <li key={key.fingerprint}>
            <OneKey stored={key} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function OneKey({ stored }: { readonly stored: OwnKey }) {
  const { words, applySnapshot, tell } = useAddOn();
  const { isBusy, failure, send } = useMutation('deleteKey');
  const { ownKeys } = words;
  const { fingerprint, keyHint, plan, places } = stored;
  const names = places.map(({ id, name, isHere }) => name || (isHere ? ownKeys.thisSpreadsheet : id));
  const remove = async () => {
    const snapshot = await send({ fingerprint });
    if (snapshot === undefined) return;
    applySnapshot(snapshot);
    tell({ text: ownKeys.deleted(keyHint) });
  };
  return (
    <div class="stack tight">
      <div>
        <span class="code">{keyHint}</span> {plan && <span class="quiet small">{plan}</span>}
      </div>
      <p class="quiet small anywhere">
        {names.length === 0 ? ownKeys.usedNowhere : ownKeys.usedIn(names.join(', '))}
      </p>
      <Confirm
        label={ownKeys.delete}
        question={ownKeys.question(keyHint)}
        consequence={ownKeys.consequence}
        isBusy={isBusy}
        failure={failure}
        onConfirm={remove}
      />
    </div>
  );
}
