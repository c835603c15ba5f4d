// The sheets that the add-on has made; a click brings one to the front and shows what can be done with it.
import type { MadeReport } from '../../contract';
import { useAddOn } from '../add-on';
import { FailureNotice } from '../ui/failure-notice';
import { Icon } from '../ui/icon';
import { useFocusIfLost } from '../use-focus-if-lost';
import { useMutation } from '../use-mutation';

interface Props {
  readonly sheets: readonly MadeReport[];
  /** Whose page was open before. */
  readonly last: number | undefined;
}

export function YourSheets({ sheets, last }: Props) {
  const { words, go } = useAddOn();
  const opening = useMutation('openSheet');
  if (sheets.length === 0) return null;
  const open = async (sheet: number) => {
    if ((await opening.send({ sheet })) !== undefined) go('home', { name: 'sheet', sheet });
  };
  return (
    <section class="stack tight" aria-labelledby="your-sheets">
      <h3 id="your-sheets">{words.home.sheets}</h3>
      <ul class="list">
        {sheets.map(({ sheet, name }) => (
          <li key={sheet}>
            <SheetLine name={name} isLast={sheet === last} onOpen={() => void open(sheet)} />
          </li>
        ))}
      </ul>
      <FailureNotice failure={opening.failure} />
    </section>
  );
}

interface LineProps {
  readonly name: string;
  readonly isLast: boolean;
  onOpen(): void;
}

function SheetLine({ name, isLast, onOpen }: LineProps) {
  const line = useFocusIfLost<HTMLButtonElement>(isLast);
  return (
    <button type="button" class="way" ref={line} onClick={onOpen}>
      <span class="way-icon">
        <Icon name="sheet" />
      </span>
      <span class="way-name link-look">{name}</span>
      <Icon name="next" />
    </button>
  );
}
