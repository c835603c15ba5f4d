// A table that was typed by hand stands in the selected cell: it can get header, formats and widths, too.
import { useState } from 'preact/hooks';
import type { Room } from '../../contract';
import { useAddOn } from '../add-on';
import { LinkButton } from '../ui/link-button';
import { useMutation } from '../use-mutation';
import { useInsertWords } from './use-insert-words';

/** The line below the words that say what stands there. */
export function FormatTable({ room }: { readonly room: Room }) {
  const { announce, inWords } = useAddOn();
  const { builder } = useInsertWords();
  const formatting = useMutation('formatTable');
  const [done, setDone] = useState('');
  const format = async () => {
    const formatted = await formatting.send(null);
    if (formatted === undefined) return;
    setDone(formatted.address);
    announce(builder.formattedNow(formatted.address));
  };
  if (done === room.selected) return <p>{builder.formattedNow(done)}</p>;
  return (
    <>
      <LinkButton onClick={() => void format()}>{builder.format}</LinkButton>
      {formatting.failure && <p role="alert">{inWords(formatting.failure)}</p>}
    </>
  );
}
