// The tax year as values on a sheet of its own, for whoever files it: what was chosen, then every figure with the rows behind it. No
// formula, so it stays as it is.
import type { CellValue } from '../functions/define/cell-value';
import type { Choices } from './choices';
import type { Look, SheetPlan } from './sheet-plan';
import { styles } from './styles';
import type { WordKey } from './words';

export interface CopySection {
  readonly title: WordKey;
  readonly name: string;
  readonly args: readonly string[];
}

/** What the copy holds, as calls of functions. */
export function copySections(choices: Choices, account: string): CopySection[] {
  const { year = '', method = 'FIFO', pool = 'all', longterm = '1y' } = choices;
  const own = account && `; account=${account}`;
  const days = `from=${year}; to=${year}`;
  const rules = `method=${method}; pool=${pool}; longterm=${longterm}`;
  return [
    { title: 'gainsByTerm', name: 'CT_REALIZED', args: ['all', `${days}; ${rules}; by=term${own}`] },
    { title: 'income', name: 'CT_INCOME', args: ['year', `${days}; by=type; order=desc${own}`] },
    { title: 'fees', name: 'CT_FEES', args: ['year', `${days}; by=kind${own}`] },
    { title: 'checks', name: 'CT_CHECK', args: [`${days}${own}`] },
    { title: 'salesOfYear', name: 'CT_REALIZED', args: ['all', `${days}; ${rules}; by=sale${own}`] },
    { title: 'openLots', name: 'CT_LOTS', args: ['', `${rules}; order=free${own}`] },
  ];
}

export interface CopiedSection {
  readonly title: string;
  readonly cells: readonly (readonly CellValue[])[];
}

export interface Copy {
  readonly cells: readonly (readonly CellValue[])[];
  readonly plan: SheetPlan;
}

/** `facts`: what was chosen, each with its name. */
export function accountantCopy(
  title: string,
  facts: readonly (readonly [string, CellValue])[],
  sections: readonly CopiedSection[],
): Copy {
  const rows: { cells: readonly CellValue[]; look: Look }[] = [
    { cells: [title], look: styles.title },
    ...facts.map(cells => ({ cells, look: styles.body })),
  ];
  for (const section of sections) {
    rows.push({ cells: [], look: styles.body }, { cells: [section.title], look: styles.section });
    section.cells.forEach((cells, index) => {
      rows.push({ cells, look: index === 0 ? styles.header : styles.body });
    });
  }
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const whole = rows.map(({ cells }) => [
    ...cells,
    ...Array.from({ length: width - cells.length }, () => ''),
  ]);
  return {
    cells: whole,
    plan: planOf(
      title,
      whole,
      rows.map(({ look }) => look),
      width,
    ),
  };
}

function planOf(
  name: string,
  cells: readonly (readonly CellValue[])[],
  rowLooks: readonly Look[],
  width: number,
): SheetPlan {
  return {
    name,
    widths: Array.from({ length: width }, () => 120),
    heights: cells.map(() => 21),
    contents: cells.map(row => row.map(() => '')),
    looks: cells.map((row, index) => row.map(value => ({ ...rowLooks[index], ...formatOf(value) }))),
    goOn: [],
    merges: [],
    wrapped: [],
    lines: [],
    colours: [],
    lists: [],
    charts: [],
  };
}

/** Numbers as they are, to the last decimal. */
function formatOf(value: CellValue): Look {
  if (value instanceof Date) return { format: 'yyyy-mm-dd hh:mm:ss' };
  return {};
}
