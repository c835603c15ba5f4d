// The tab Insert opens with reports: a sheet each, ready to look at. Formulas are one line further.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ReportName } from '../../../contract';
import { useAddOn } from '../../add-on';
import { Screen } from '../../shell/screen';
import { Icon } from '../../ui/icon';
import { isFocusLost } from '../../use-focus-if-lost';
import { useInsertWords } from '../use-insert-words';
import { OverviewCard } from './overview-card';
import { ReportCard } from './report-card';

const others = ['tax', 'income', 'exchanges', 'history'] as const satisfies readonly ReportName[];

interface Props {
  /** The report or page that the person comes back from: what leads there gets the focus. */
  readonly last: string | undefined;
}

export function Gallery({ last }: Props) {
  const { go } = useAddOn();
  const { gallery } = useInsertWords();
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (last) place.current?.querySelector<HTMLElement>(`[data-open=${last}]`)?.focus();
    if (isFocusLost()) place.current?.querySelector('h2')?.focus();
  }, []);
  return (
    <Screen tab="insert">
      <div class="stack gallery" ref={place}>
        <div class="spread">
          <h2 class="title" tabIndex={-1}>
            {gallery.title}
          </h2>
          <span class="caption quiet">{gallery.each}</span>
        </div>
        <OverviewCard />
        <ul class="tiles">
          {others.map(report => (
            <li key={report}>
              <ReportCard report={report} />
            </li>
          ))}
        </ul>
        <button
          type="button"
          class="way to-formulas"
          data-open="formulas"
          onClick={() => go('insert', { name: 'formulas' })}
        >
          <span class="way-name">
            <b class="block">{gallery.formulas}</b>
            <span class="caption quiet block">{gallery.formulasWhat}</span>
          </span>
          <Icon name="next" />
        </button>
      </div>
    </Screen>
  );
}
