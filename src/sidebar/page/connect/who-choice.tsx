// Who may use the key: its person alone, or everyone who can edit. The first needs a spreadsheet of one's own.
import type { ConnectForm, Snapshot } from '../../contract';
import { useAddOn } from '../add-on';
import { OtherUsesField } from '../settings/other-uses-field';
import { Choice } from '../ui/choice';

type Storage = ConnectForm['storage'];

interface Props {
  readonly person: Snapshot['person'];
  readonly storage: Storage;
  /** In how many other places the key is used; `undefined`: isn't asked for here. */
  readonly otherUses?: string | undefined;
  errorOf(field: 'storage' | 'otherUses'): string | undefined;
  onChange(change: { readonly storage?: Storage; readonly otherUses?: string }): void;
}

export function WhoChoice({ person, storage, otherUses, errorOf, onChange }: Props) {
  const { words } = useAddOn();
  const { connect } = words;
  const storages: readonly Storage[] = person === 'owner' ? ['owner', 'document'] : ['document'];
  return (
    <div class="stack close">
      <Choice
        label={connect.who}
        look="stacked"
        options={storages.map(value => ({
          value,
          label: connect.whoName[value],
          hint: connect.whoHint[value],
        }))}
        value={storage}
        hint={person !== 'owner' && connect.notOwner[person]}
        error={errorOf('storage')}
        onChoose={value => onChange({ storage: value })}
      />
      {storage === 'document' && otherUses !== undefined && (
        <OtherUsesField
          storage="document"
          value={otherUses}
          error={errorOf('otherUses')}
          onInput={value => onChange({ otherUses: value })}
        />
      )}
    </div>
  );
}
