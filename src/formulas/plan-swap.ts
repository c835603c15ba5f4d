// Which literal texts give calls their other names: `=CT_` becomes `=CT_REFRESHING_` in every cell at once, wherever a person
// has moved it; or, if more than our calls begin so, `CT_TOTAL(` becomes `CT_REFRESHING_TOTAL(`. Where a text of the person, a protected cell or a formula that isn't meant holds the same literal, the
// replacement is kept to areas without such cells.
import { areasAround, type Position } from './areas-around';
import type { CtCell, Found } from './ct-cells';
import { isRenamed, otherPrefix, otherSpelling, otherwiseNamed, prefixOf } from './formula-calls';
import type { Area, Formulas, IsLocked, TextSearch, Workbook } from './workbook';

export interface SwapStep {
  readonly search: TextSearch;
  readonly by: string;
  /** How many times the text is there, as far as is known. */
  readonly matches: number;
  /** How many calls each match renames. */
  readonly calls: number;
  /** The cells of an area that keeps clear of others. They are looked at again right before. */
  readonly cells?: readonly CtCell[];
}

export interface SwapPlan {
  readonly steps: readonly SwapStep[];
  /** The cells that the steps rename. */
  readonly cells: readonly CtCell[];
  readonly lockedCells: number;
  /** A cell without a formula shows a text like one of our names. */
  readonly hasTexts: boolean;
}

/** `isWide`: one step for the whole spreadsheet wherever possible; otherwise a step looks at one sheet at most. */
export function planSwap(
  found: Found,
  cells: readonly CtCell[],
  toSecond: boolean,
  isWide: boolean,
  workbook: Workbook,
): SwapPlan {
  const free = unlocked(found, cells, workbook);
  const spellings = unique(free.flatMap(cell => spellingsOf(cell, toSecond)));
  const texts = new Texts(found, spellings, workbook);
  const odd = new Set(free.filter(cell => spellings.some(text => isQuotedIn(cell, text))));
  const scope: Scope = { found, texts, isWide };
  const plain = free.filter(cell => !odd.has(cell));
  const own = unique(plain.flatMap(cell => spellingsOf(cell, toSecond)));
  const steps = [
    ...(prefixSteps(plain, own.length, toSecond, scope) ??
      own.flatMap(spelling => {
        const holders = plain.filter(cell => spellingsOf(cell, toSecond).includes(spelling));
        return literalSteps(spelling, holders, scope);
      })),
    ...wholeCellSteps([...odd], toSecond, scope),
  ];
  return { steps, cells: free, lockedCells: cells.length - free.length, hasTexts: texts.areThere };
}

interface Scope {
  readonly found: Found;
  readonly texts: Texts;
  readonly isWide: boolean;
}

/** One step for all names behind the same sign. `undefined`: more than our calls begin so, or names take no more steps. */
function prefixSteps(
  cells: readonly CtCell[],
  atMost: number,
  toSecond: boolean,
  scope: Scope,
): SwapStep[] | undefined {
  const startsOf = ({ formula, calls }: CtCell) =>
    calls.flatMap(({ at, spelling }) =>
      isRenamed(spelling) === toSecond ? [] : [formula[at - 1]! + prefixOf(spelling)],
    );
  const starts = unique(cells.flatMap(startsOf));
  if (starts.length > atMost) return undefined;
  const steps = starts.map(text => {
    const holders = cells.filter(cell => startsOf(cell).includes(text));
    const isOurs =
      /^\S/.test(text) &&
      holders.every(
        cell => countOf(text, cell.formula) === startsOf(cell).filter(one => one === text).length,
      ) &&
      othersWith(text, holders, scope).length === 0;
    return isOurs ? stepsOn(text, text[0]! + otherPrefix(text.slice(1)), holders, [], scope) : undefined;
  });
  return steps.includes(undefined) ? undefined : steps.flatMap(step => step!);
}

function literalSteps(spelling: string, holders: readonly CtCell[], scope: Scope): SwapStep[] {
  if (holders.length === 0) return [];
  const by = otherSpelling(spelling);
  const others = othersWith(spelling, holders, scope);
  // With the sign before it, the name is no part of a longer one, and fewer texts hold it.
  if (others.length > 0) {
    const signs = unique(
      holders.flatMap(({ formula, calls }) =>
        calls.flatMap(call => (call.spelling === spelling ? [formula[call.at - 1]!] : [])),
      ),
    );
    const isTold = signs.every(
      sign => /\S/.test(sign) && othersWith(sign + spelling, holders, scope).length === 0,
    );
    if (isTold) return signs.flatMap(sign => stepsOn(sign + spelling, sign + by, holders, [], scope));
  }
  return stepsOn(spelling, by, holders, others, scope);
}

function stepsOn(
  text: string,
  by: string,
  holders: readonly CtCell[],
  others: readonly (Position & Pick<CtCell, 'sheet'>)[],
  { found, isWide }: Scope,
): SwapStep[] {
  const step = (where: TextSearch['where'], cells: readonly CtCell[]): SwapStep => {
    const matches = cells.reduce((sum, { formula }) => sum + countOf(text, formula), 0);
    return { search: { text, where, in: 'formulas' }, by, matches, calls: 1 };
  };
  if (isWide && found.isEverything && others.length === 0) return [step('everything', holders)];
  return found.read.flatMap(({ area, isWholeSheet }) => {
    const { sheet } = area;
    const own = holders.filter(cell => isIn(area, cell));
    const around = others.filter(cell => isIn(area, cell));
    if (own.length === 0) return [];
    if (around.length === 0) return [step(isWholeSheet ? sheet : area, own)];
    return areasAround(own, around).map(box => {
      const part = { sheet, ...box };
      const inside = own.filter(cell => isIn(part, cell));
      return { ...step(part, inside), cells: inside };
    });
  });
}

/** A formula that has a name in a quoted text as well is replaced as a whole, so that the quoted one stays. */
function wholeCellSteps(
  cells: readonly CtCell[],
  toSecond: boolean,
  { found, texts, isWide }: Scope,
): SwapStep[] {
  const isAnywhere = isWide && found.isEverything && !texts.areThere;
  const step = ({ sheet, row, column, formula, calls }: CtCell, matches: number): SwapStep => {
    const where = isAnywhere ? 'everything' : { sheet, row, column, rows: 1, columns: 1 };
    const by = otherwiseNamed(formula, toSecond);
    return {
      search: { text: formula, where, in: 'formulas', isWholeCell: true },
      by,
      matches,
      calls: spellingsOf({ calls }, toSecond).length,
    };
  };
  if (!isAnywhere) return cells.map(cell => step(cell, 1));
  const first = cells.filter((cell, index) => cells.findIndex(one => one.formula === cell.formula) === index);
  return first.map(cell => step(cell, cells.filter(({ formula }) => formula === cell.formula).length));
}

/** The cells with the text that a replacement must not touch. */
function othersWith(
  text: string,
  holders: readonly CtCell[],
  { found, texts }: Scope,
): (Position & Pick<CtCell, 'sheet'>)[] {
  const meant = new Set(holders.map(({ sheet, row, column }) => `${sheet} ${row} ${column}`));
  const formulas = found.read.flatMap(({ area, cells }) =>
    cells.flatMap((line, down) =>
      line.flatMap((formula, across) => {
        if (!formula.includes(text)) return [];
        const cell = { sheet: area.sheet, row: area.row + down, column: area.column + across };
        return meant.has(`${cell.sheet} ${cell.row} ${cell.column}`) ? [] : [cell];
      }),
    ),
  );
  return [...formulas, ...texts.with(text)];
}

/** Texts that are no formulas but hold the names of ours. Without any, that costs one search. */
class Texts {
  readonly areThere: boolean;
  private readonly places: TextSearch['where'][];
  private readonly known = new Map<string, readonly Area[]>();

  constructor(
    private readonly found: Found,
    spellings: readonly string[],
    private readonly workbook: Workbook,
  ) {
    const sheets = unique(found.read.map(({ area }) => area.sheet));
    this.places = found.isEverything ? ['everything'] : sheets;
    const isThere = (where: TextSearch['where']) => workbook.holds({ text: 'CT_', where, in: 'shown' });
    this.areThere = spellings.length > 0 && this.places.some(isThere);
  }

  with(text: string): readonly Area[] {
    const cells = this.known.get(text) ?? (this.areThere ? this.search(text) : []);
    this.known.set(text, cells);
    return cells;
  }

  private search(text: string): Area[] {
    return this.places
      .flatMap(where => this.workbook.places({ text, where, in: 'shown' }))
      .filter(cell => {
        const formulas = this.found.read.find(({ area }) => isIn(area, cell));
        if (formulas === undefined) return false;
        // A text may stand by now where a formula was read.
        return formulaAt(formulas, cell) === '' || !this.workbook.formulasIn(cell)?.[0]?.[0];
      });
  }
}

function unlocked({ read }: Found, cells: readonly CtCell[], workbook: Workbook): CtCell[] {
  const known = new Map<Formulas, IsLocked>();
  return cells.filter(cell => {
    const formulas = read.find(({ area }) => isIn(area, cell));
    if (formulas === undefined) return false;
    const isLocked = known.get(formulas) ?? lockedIn(formulas.area, workbook);
    known.set(formulas, isLocked);
    return !isLocked(cell.row, cell.column);
  });
}

/** Where Google doesn't say, nothing is written. */
function lockedIn(area: Formulas['area'], workbook: Workbook): IsLocked {
  try {
    return workbook.isLockedIn(area);
  } catch {
    return () => true;
  }
}

function spellingsOf({ calls }: Pick<CtCell, 'calls'>, toSecond: boolean): string[] {
  return calls.flatMap(({ spelling }) => (isRenamed(spelling) === toSecond ? [] : [spelling]));
}

/** Under either name outside of a call: in a quoted text, or as the end of a longer name. */
function isQuotedIn({ formula, calls }: CtCell, spelling: string): boolean {
  return [spelling, otherSpelling(spelling)].some(
    text => countOf(text, formula) !== calls.filter(call => call.spelling === text).length,
  );
}

function countOf(text: string, formula: string): number {
  return formula.split(text).length - 1;
}

function formulaAt({ area, cells }: Formulas, { row, column }: Position): string {
  return cells[row - area.row]?.[column - area.column] ?? '';
}

function isIn(area: Formulas['area'], { sheet, row, column }: Position & Pick<CtCell, 'sheet'>): boolean {
  const { rows, columns } = area;
  return (
    sheet === area.sheet &&
    row >= area.row &&
    row < area.row + rows &&
    column >= area.column &&
    column < area.column + columns
  );
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
