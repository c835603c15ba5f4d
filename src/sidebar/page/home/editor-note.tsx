// Why an editor can't refresh the owner's account, and the way to one's own.
import { useAddOn } from '../add-on';
import { LinkButton } from '../ui/link-button';
import { Notice } from '../ui/notice';

export function EditorNote() {
  const { words, go } = useAddOn();
  return (
    <Notice kind="note" text={words.troubled.editor}>
      <LinkButton onClick={() => go('settings', { name: 'add' })}>{words.troubled.useOwn}</LinkButton>
    </Notice>
  );
}
