// What a text finder finds and replaces in a workbook's cells. Reference: spreadsheet/text-finder. What Google doesn't document
// has a switch for each reading.
import type { Box, SheetFacts, TextSearch, WorkbookValue } from './workbook';

/** The first of each is the local host's default. */
export interface TextFinderReadings {
  /** A sheet that is hidden, and a row that is hidden or filtered out. */
  readonly hidden?: 'found' | 'skipped by finders of the whole spreadsheet' | 'skipped';
  /** With matchFormulaText: observed live is that plain texts match, too. */
  readonly plainTexts?: 'found' | 'skipped';
  /** A text that an apostrophe keeps and that looks like a formula once it is replaced. */
  readonly quotedTexts?: 'stay texts' | 'come alive';
  readonly protectedCells?: 'refuse all' | 'are skipped' | 'refuse the rest';
  /** Formatting of single letters within a text. */
  readonly richText?: 'lost' | 'kept';
  /** With matchEntireCell and matchFormulaText. */
  readonly entireFormulas?: 'found' | 'skipped';
  /** Seen live: the count says replaced, and the formula isn't. */
  readonly isLost?: (replaced: string, by: string) => boolean;
}

export interface TextMatch {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}

/** A cell as a finder sees it. */
export interface SearchedCell {
  readonly formula: string;
  readonly display: string;
  readonly isSpilled: boolean;
}

export interface SearchedSheet {
  readonly facts: SheetFacts;
  readonly isHidden: boolean;
  readonly isRowHidden: (row: number) => boolean;
  readonly cellAt: (row: number, column: number) => SearchedCell;
}

export interface TextReplacement {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  /** As if it were typed. */
  readonly content: WorkbookValue;
  readonly occurrences: number;
  readonly keepsRichText: boolean;
}

/** Sheet by sheet, row by row. */
export function findMatches(
  search: TextSearch,
  sheets: readonly SearchedSheet[],
  readings: TextFinderReadings,
): TextMatch[] {
  return cellsIn(search, sheets, readings).flatMap(({ sheetId, row, column, text }) =>
    occurrencesIn(text, search) > 0 ? [{ sheetId, row, column }] : [],
  );
}

/** What a replacement would write, in order. A result of a formula can't be replaced, only its text. */
export function findReplacements(
  search: TextSearch,
  by: string,
  sheets: readonly SearchedSheet[],
  readings: TextFinderReadings,
): TextReplacement[] {
  return cellsIn(search, sheets, readings).flatMap(({ sheetId, row, column, text, cell }) => {
    if (cell.isSpilled || (cell.formula !== '' && !search.matchFormulaText)) return [];
    const occurrences = occurrencesIn(text, search);
    if (occurrences === 0) return [];
    const isLost = readings.isLost?.(search.text, by) ?? false;
    const inserted = search.useRegularExpression ? by : by.replace(/\$/g, '$$$$');
    const result = isLost ? text : text.replace(patternOf(search), inserted);
    const isQuoted = cell.formula === '' && text.startsWith('=') && readings.quotedTexts !== 'come alive';
    const content = isQuoted ? `'${result}` : result;
    return [{ sheetId, row, column, content, occurrences, keepsRichText: readings.richText === 'kept' }];
  });
}

function cellsIn(search: TextSearch, sheets: readonly SearchedSheet[], readings: TextFinderReadings) {
  const { where, matchFormulaText, matchEntireCell } = search;
  const skipsHidden =
    readings.hidden === 'skipped' || (readings.hidden !== undefined && readings.hidden !== 'found' && !where);
  return sheets.flatMap(({ facts, isHidden, isRowHidden, cellAt }) => {
    const sheetId = facts.id;
    if ((where && where.sheetId !== sheetId) || (skipsHidden && isHidden)) return [];
    const box: Box = where?.box ?? { row: 1, column: 1, rows: facts.lastRow, columns: facts.lastColumn };
    const cells: (TextMatch & { text: string; cell: SearchedCell })[] = [];
    for (let row = box.row; row < box.row + box.rows && row <= facts.lastRow; row++) {
      if (skipsHidden && isRowHidden(row)) continue;
      for (
        let column = box.column;
        column < box.column + box.columns && column <= facts.lastColumn;
        column++
      ) {
        const cell = cellAt(row, column);
        if (cell.formula === '' && cell.display === '') continue;
        const isFormula = matchFormulaText && cell.formula !== '';
        if (isFormula && matchEntireCell && readings.entireFormulas === 'skipped') continue;
        if (!isFormula && matchFormulaText && (readings.plainTexts === 'skipped' || cell.isSpilled)) continue;
        cells.push({ sheetId, row, column, text: isFormula ? cell.formula : cell.display, cell });
      }
    }
    return cells;
  });
}

function occurrencesIn(text: string, search: TextSearch): number {
  return text.match(patternOf(search))?.length ?? 0;
}

function patternOf({ text, matchCase, matchEntireCell, useRegularExpression }: TextSearch): RegExp {
  const inner = useRegularExpression ? text : text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  return new RegExp(matchEntireCell ? `^(?:${inner})$` : inner, matchCase ? 'gu' : 'giu');
}
