// The sheets that the add-on has made; a click brings one to the front.
import type { MadeReport } from '../../contract';
import { useAddOn } from '../add-on';
import { FailureNotice } from '../ui/failure-notice';
import { Icon } from '../ui/icon';
import { useMutation } from '../use-mutation';

export function YourSheets({ sheets }: { readonly sheets: readonly MadeReport[] }) {
  const { words } = useAddOn();
  const opening = useMutation('openSheet');
  if (sheets.length === 0) return null;
  return (
    <section class="stack tight" aria-labelledby="your-sheets">
      <h3 id="your-sheets">{words.home.sheets}</h3>
      <ul class="list">
        {sheets.map(({ sheet, name }) => (
          <li key={sheet}>
            <button type="button" class="way" onClick={() => void opening.send({ sheet })}>
              <span class="way-icon">
                <Icon name="sheet" />
              </span>
              <span class="way-name link-look">{name}</span>
              <Icon name="next" />
            </button>
          </li>
        ))}
      </ul>
      <FailureNotice failure={opening.failure} />
    </section>
  );
}
