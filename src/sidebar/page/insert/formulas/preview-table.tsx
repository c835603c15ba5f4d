// The first rows of a result, or its single value.
import type { Preview, PreviewCell } from '../../../contract';
import { useAddOn } from '../../add-on';
import { cellTexts } from './cell-text';
import { useFunctionWords } from './use-function-words';

interface Props {
  readonly name: string;
  readonly value: Extract<Preview, { kind: 'value' }>;
}

export function PreviewTable({ name, value }: Props) {
  const { formats, snapshot } = useAddOn();
  const words = useFunctionWords();
  const textOf = cellTexts(formats.locale, snapshot?.schedule.timeZone ?? '');
  const { cells, rows, columns } = value;
  if (rows <= 1 && columns <= 1) {
    const text = textOf(cells[0]?.[0] ?? '');
    return text === '' ? <p class="hint">{words.nothingToShow}</p> : <p class="only-value">{text}</p>;
  }
  const [first, ...others] = cells;
  const hasHeader = isHeader(first!, others);
  const size = words.size(
    words.rows(rows, formats.number(rows)),
    words.columns(columns, formats.number(columns)),
  );
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: so that the keyboard can scroll it. */}
      <section class="preview-scroll" tabIndex={0} aria-label={`${words.previewOf(name)}, ${size}`}>
        <table class="preview-table">
          {hasHeader && (
            <thead>
              <tr>
                {first!.map((cell, column) => (
                  <th key={column} scope="col" class={alignment(others[0]?.[column])}>
                    {textOf(cell)}
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {(hasHeader ? others : cells).map((row, index) => (
              <tr key={index}>
                {row.map((cell, column) => (
                  <td key={column} class={alignment(cell)}>
                    {textOf(cell)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p class="hint">{size}</p>
    </>
  );
}

/** Whether the first row is a header row: names above numbers. */
function isHeader(first: readonly PreviewCell[], others: readonly (readonly PreviewCell[])[]): boolean {
  const isNamed = first.every(cell => typeof cell === 'string' && cell !== '');
  return isNamed && others.some(row => row.some(cell => typeof cell !== 'string'));
}

function alignment(cell: PreviewCell | undefined): string | undefined {
  return typeof cell === 'number' || typeof cell === 'object' ? 'figure' : undefined;
}
