// The first rows of a result, or its single value.
import type { Preview, PreviewCell } from '../../../contract';
import { useAddOn } from '../../add-on';
import { useInsertWords } from '../use-insert-words';
import { cellTexts } from './cell-text';

const shownRows = 3;

interface Props {
  readonly value: Extract<Preview, { kind: 'value' }>;
  readonly label: string;
}

export function PreviewTable({ value, label }: Props) {
  const { formats, snapshot } = useAddOn();
  const { builder } = useInsertWords();
  const textOf = cellTexts(formats.locale, snapshot?.schedule.timeZone ?? '');
  const { cells, rows, columns, hasHeader } = value;
  if (rows <= 1 && columns <= 1) {
    const text = textOf(cells[0]?.[0] ?? '');
    return text === '' ? <p class="small quiet">{builder.nothing}</p> : <p class="only-value">{text}</p>;
  }
  const [first, ...others] = cells;
  const body = (hasHeader ? others : cells).slice(0, shownRows);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: so that the keyboard can scroll it.
    <section class="preview-scroll" tabIndex={0} aria-label={label}>
      <table class="preview-table">
        {hasHeader && (
          <thead>
            <tr>
              {first!.map((cell, column) => (
                <th key={column} scope="col" class={alignment(others.map(row => row[column]))}>
                  {textOf(cell)}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {body.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column} class={alignment([cell])}>
                  {textOf(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Numbers stand to the right, and so do the words above them. */
function alignment(cells: readonly (PreviewCell | undefined)[]): string | undefined {
  return cells.some(cell => typeof cell === 'number') ? 'to-the-right' : undefined;
}
