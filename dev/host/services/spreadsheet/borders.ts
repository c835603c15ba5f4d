// Which sides of which cells a border of a range is. Two neighbours share the line between them: it is kept with both, so that
// a later change of either is seen by the other. That they share it in Sheets is inferred.
import type { Box, SheetFacts } from '../../workbook';
import type { Border, FormattedArea } from '../../workbook/formats';

/** `true` draws a line, `false` removes it, `null` leaves what is there. */
export interface BorderLines {
  readonly top: boolean | null;
  readonly left: boolean | null;
  readonly bottom: boolean | null;
  readonly right: boolean | null;
  /** Between columns, and between rows. */
  readonly vertical: boolean | null;
  readonly horizontal: boolean | null;
  readonly border: Border;
}

export function borderAreas(
  box: Box,
  lines: BorderLines,
  { maxRows, maxColumns }: SheetFacts,
): FormattedArea[] {
  const { row, column, rows, columns } = box;
  const lineOf = (drawn: boolean) => (drawn ? lines.border : null);
  const areas: FormattedArea[] = [];
  /** The line above `at`, or left of it. */
  const across = (at: number, drawn: boolean | null) => {
    if (drawn === null) return;
    const below = { row: at, column, rows: 1, columns };
    const above = { ...below, row: at - 1 };
    if (at <= maxRows) areas.push({ box: below, change: { borderTop: lineOf(drawn) } });
    if (at > 1) areas.push({ box: above, change: { borderBottom: lineOf(drawn) } });
  };
  const down = (at: number, drawn: boolean | null) => {
    if (drawn === null) return;
    const right = { row, column: at, rows, columns: 1 };
    const left = { ...right, column: at - 1 };
    if (at <= maxColumns) areas.push({ box: right, change: { borderLeft: lineOf(drawn) } });
    if (at > 1) areas.push({ box: left, change: { borderRight: lineOf(drawn) } });
  };
  across(row, lines.top);
  for (let at = row + 1; at < row + rows; at++) across(at, lines.horizontal);
  across(row + rows, lines.bottom);
  down(column, lines.left);
  for (let at = column + 1; at < column + columns; at++) down(at, lines.vertical);
  down(column + columns, lines.right);
  return areas;
}
