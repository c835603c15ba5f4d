// The cells that the catalog's examples point to, and what a document says of them.
import type { ExampleSheet } from './compute-sheets';

const coins = ['BTC', 'ETH', 'SOL2', 'LINK', 'ADA', 'XRP', 'USDC', 'DOGE'];
const targets = [
  ['BTC', 0.5],
  ['ETH', 0.3],
  ['SOL2', 0.1],
  ['LINK', 0.1],
] as const;

const cells: ExampleSheet = Object.fromEntries([
  ...coins.map((coin, index) => [`A${index + 2}`, coin]),
  ...targets.flatMap(([coin, share], index) => [
    [`D${index + 2}`, coin],
    [`E${index + 2}`, share],
  ]),
]);

/** Beside the cells that the examples point to. */
export const formulaCell = 'G1';

export function exampleSheet(formula: string): ExampleSheet {
  return { ...cells, [formulaCell]: formula };
}

export interface NamedRange {
  readonly name: string;
  /** Without the blank ones at its end. */
  readonly rows: readonly (readonly (string | number)[])[];
}

/** The range that the formula points to; `undefined`: none. */
export function rangeIn(formula: string): NamedRange | undefined {
  const found = /\b([A-Z])(\d+):([A-Z])(\d+)\b/.exec(formula);
  if (!found) return undefined;
  const [name, firstColumn, firstRow, lastColumn, lastRow] = found;
  const columns = firstColumn === lastColumn ? [firstColumn] : [firstColumn, lastColumn];
  const rows = [];
  for (let row = Number(firstRow); row <= Number(lastRow); row++) {
    const content = columns.map(column => cells[`${column}${row}`]);
    if (content[0] !== undefined) rows.push(content as (string | number)[]);
  }
  return { name, rows };
}

/** `D2:E9 holds BTC 50%, ETH 30%` */
export function rangeInWords({ name, rows }: NamedRange): string {
  const words = rows.map(row =>
    row.map(cell => (typeof cell === 'number' ? `${cell * 100}%` : cell)).join(' '),
  );
  return `${name} holds ${words.join(', ')}`;
}
