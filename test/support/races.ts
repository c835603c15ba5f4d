// A spreadsheet with formulas, texts and a table of a person, what the person may do to it, and what a run must not change.
import type { TextFinderReadings } from '../../dev/host/host';
import { StoredState } from '../../src/core/datasets/stored-state';
import { callsIn, otherwiseNamed } from '../../src/formulas/formula-calls';
import { MemoryWorkbook } from './formula-workbook';
import { MemoryPorts } from './memory-ports';

export interface Opened {
  readonly workbook: MemoryWorkbook;
  readonly ports: MemoryPorts;
  state(): StoredState;
}

const formulas = {
  A1: ['=CT_TOTAL()', 11],
  A2: ['=CT_BALANCE("BTC")', 7],
  A3: 'own text',
  A4: ['=ct_balance("ETH";"amount")', 5],
  B1: ['=SUM(A1:A4)', 23],
  B2: 'note',
  E2: 'mine',
  C7: 'below',
  'Data!A1': ['=CT_GAINS("BTC")*2', 3],
  'Data!B3': ['=IF(CT_TOTAL()>1;"CT_TOTAL()";Sheet1!A1)', 'CT'],
  'Data!C1': 'other text',
  'Third!A1': 'far',
} as const;

/** What is written about our functions, or looks like them. */
const texts = {
  A5: 'CT_TOTAL( is all of it',
  B4: '=CT_TOTAL()',
  B5: 'What is CT_REFRESHING_TOTAL( doing here?',
  'Data!A2': ['=ACT_BALANCE(1)', '#NAME?'],
  'Data!A3': 'ct_balance(…) explained',
} as const;

export function openSpreadsheet(hasTexts: boolean, readings: TextFinderReadings = {}): Opened {
  const workbook = new MemoryWorkbook(formulas as never, readings);
  if (hasTexts)
    for (const [address, content] of Object.entries(texts))
      workbook.content.set(
        address,
        typeof content === 'string'
          ? { value: content, richText: 'bold' }
          : { formula: content[0], value: content[1] },
      );
  workbook.content.set('C1', {
    formula: '=SORT(CT_TRADES("limit=2"))',
    value: [
      ['Time', 'Type'],
      [1, 'Trade'],
      ['', ''],
      [2, 'Deposit'],
    ],
  });
  const ports = new MemoryPorts();
  return { workbook, ports, state: () => new StoredState(ports) };
}

type Content = MemoryWorkbook['content'];

function edited(content: Content, address: string, change: (formula: string) => string): void {
  const cell = content.snapshot()[address];
  const formula = cell && 'formula' in cell ? cell.formula : '';
  if (formula !== '') content.set(address, { formula: change(formula), value: '' });
  else content.set(address, { formula: change('=CT_BALANCE("BTC")'), value: '' });
}

/** Each names cells as they are before anything has moved. */
export const edits: Readonly<Record<string, (content: Content) => void>> = {
  'types over a formula': content => content.set('A2', { formula: '', value: 'typed' }),
  'types over a formula with another one': content => content.set('A1', { formula: '=1+1', value: 2 }),
  'types over a text': content => content.set('A3', { formula: '', value: 'changed' }),
  'types into a blank cell': content => content.set('B7', { formula: '', value: 'new' }),
  'changes an argument': content =>
    edited(content, 'Sheet1!A2', formula => formula.replace('"BTC"', '"XRP"')),
  'inserts a row above': content => content.insertRow('Sheet1', 1),
  'inserts a row in between': content => content.insertRow('Sheet1', 3),
  'deletes a row with a formula': content => content.deleteRow('Sheet1', 1),
  'deletes a row below': content => content.deleteRow('Sheet1', 6),
  'inserts a column before': content => content.insertColumn('Sheet1', 1),
  'deletes a column beside': content => content.deleteColumn('Sheet1', 2),
  'sorts a sheet': content => content.sort('Data', 1),
  'deletes a sheet': content => content.deleteSheet('Data'),
  'renames a sheet': content => content.renameSheet('Data', 'Renamed'),
  'protects a formula': content => content.protect('A2', []),
};

interface CellTexts {
  readonly formula: string;
  readonly value: string;
  readonly richText: string;
  readonly isSpilled: boolean;
}

function cellsOf({ content }: MemoryWorkbook): Map<string, CellTexts> {
  return new Map(
    Object.entries(content.snapshot()).flatMap(([address, cell]) => {
      if (!('formula' in cell)) return [];
      const { formula, value, richText = '', spilledFrom } = cell;
      return [[address, { formula, value: String(value), richText, isSpilled: spilledFrom !== undefined }]];
    }),
  );
}

const tableValues = ['Time', 'Type', '1', 'Trade', '2', 'Deposit'];
const blank: CellTexts = { formula: '', value: '', richText: '', isSpilled: false };

/**
 * The cells that differ from what the person alone would have made of the spreadsheet. Where a table spills is Sheets' affair.
 * `isFreezing`: a formula of ours may have become its value.
 */
export function differences(now: MemoryWorkbook, wanted: MemoryWorkbook, isFreezing = false): string[] {
  const [found, expected] = [cellsOf(now), cellsOf(wanted)];
  return [...new Set([...found.keys(), ...expected.keys()])].filter(address => {
    const cell = found.get(address) ?? blank;
    const own = expected.get(address) ?? blank;
    if (own.isSpilled || cell.isSpilled) return false;
    if (isFreezing && own.formula === '' && own.value === '' && tableValues.includes(cell.value))
      return false;
    const isSame = cell.value === own.value && cell.richText === own.richText;
    const isOurs = callsIn(own.formula).length > 0;
    if (isFreezing && isOurs && cell.formula === '') return !isSame && own.value !== '';
    // A formula without a name of ours is compared letter by letter, too.
    return cell.formula !== own.formula || !isSame;
  });
}

/** Whether a formula has a second name. */
export function hasSecondName(workbook: MemoryWorkbook): boolean {
  return [...cellsOf(workbook).values()].some(({ formula }) => otherwiseNamed(formula, false) !== formula);
}
