// A person works in the spreadsheet while a run does: before each call of the workbook they do one thing of every kind. What
// they did stays, and every formula of ours keeps its text.
import type { TextFinderReadings } from '../../dev/host/host';
import { CoinTrackingError } from '../../src/core/errors';
import { findCtCells } from '../../src/formulas/ct-cells';
import { otherwiseNamed } from '../../src/formulas/formula-calls';
import { freezeSelection } from '../../src/formulas/freeze';
import { insertFormula, insertValues } from '../../src/formulas/insert-formula';
import { repairFormulas } from '../../src/formulas/recalculate';
import { recalculateAgain, refresh } from '../../src/formulas/refresh';
import type { MemoryWorkbook } from '../support/formula-workbook';
import { differences, edits, hasSecondName, type Opened, openSpreadsheet } from '../support/races';
import { recordFigures } from '../support/recorded-figures';
import { isWhole } from '../support/whole';

type Act = (opened: Opened) => void;

const kept =
  (work: (opened: Opened, state: ReturnType<Opened['state']>) => void): Act =>
  opened => {
    const state = opened.state();
    work(opened, state);
    state.save();
  };

const refreshes: Readonly<Record<string, Act>> = {
  'a refresh of everything from the menu': kept(({ workbook, ports }, state) =>
    refresh('everything', 'person', workbook, state, ports),
  ),
  'a refresh of one sheet from the menu': kept(({ workbook, ports }, state) =>
    refresh('sheet', 'person', workbook, state, ports),
  ),
  'a refresh of a selection from the menu': kept(({ workbook, ports }, state) =>
    refresh('selection', 'person', workbook, state, ports),
  ),
  'a refresh of errors from the menu': kept(({ workbook, ports }, state) =>
    refresh('errors', 'person', workbook, state, ports),
  ),
  'a refresh of everything from the sidebar': kept(({ workbook, ports }, state) =>
    recalculateAgain('everything', workbook, state, ports),
  ),
  'a refresh of one sheet from the sidebar': kept(({ workbook, ports }, state) =>
    recalculateAgain('sheet', workbook, state, ports),
  ),
  'a refresh of a selection from the sidebar': kept(({ workbook, ports }, state) =>
    recalculateAgain('selection', workbook, state, ports),
  ),
  'a refresh by the clock': kept(({ workbook, ports }, state) => {
    // Cells that wait for a recalculation make it write although nothing is due.
    state.texts.put({ 'ct.unserved': '1' });
    refresh('everything', 'schedule', workbook, state, ports);
  }),
  'a repair': ({ workbook, ports, state }) => repairFormulas(workbook, state(), ports),
};

/** As a run that died leaves them. */
function leaveRenamed({ workbook, ports }: Opened): void {
  for (const { sheet, row, column, formula } of findCtCells('everything', workbook).cells)
    workbook.content.write(Number(sheet), { row, column, rows: 1, columns: 1 }, [
      [otherwiseNamed(formula, true)],
    ]);
  workbook.content.flush();
  ports.spreadsheetStore.texts.set('ct.refreshing', '1');
}

const readings: Readonly<Record<string, TextFinderReadings>> = {
  'as observed': {},
  'plain texts are passed over': { plainTexts: 'skipped' },
  'quoted texts come alive': { quotedTexts: 'come alive' },
  'hidden cells are passed over': { hidden: 'skipped' },
  'protected cells are passed over': { protectedCells: 'are skipped' },
  'a protected cell refuses what comes after it': { protectedCells: 'refuse the rest' },
  'entire formulas are never found': { entireFormulas: 'skipped' },
};

/** Tried under every reading. */
const telling = [
  'types over a formula',
  'inserts a row above',
  'sorts a sheet',
  'deletes a sheet',
  'protects a formula',
];

interface Race {
  readonly name: string;
  readonly act: Act;
  readonly hasTexts: boolean;
  readonly reading: TextFinderReadings;
  prepare(opened: Opened): void;
}

const selected = (workbook: MemoryWorkbook) => {
  workbook.selected = ['Sheet1!A1:D4'];
};

/** Before each call, or before each third one, which are others for each edit. */
const [firstCall, step] = isWhole
  ? [() => 1, 1]
  : [(kind: string) => 1 + (Object.keys(edits).indexOf(kind) % 3), 3];

/** Before the n-th call. Returns what became of the spreadsheet and what the person alone would have made of it. */
function* outcomes({ act, hasTexts, reading, prepare }: Race, kind: string, edit: (typeof edits)[string]) {
  const alone = openSpreadsheet(hasTexts, reading);
  edit(alone.workbook.content);
  for (let n = firstCall(kind); ; n += step) {
    const opened = openSpreadsheet(hasTexts, reading);
    prepare(opened);
    let calls = 0;
    const methods: string[] = [];
    opened.workbook.onCall = method => {
      methods.push(method);
      if (++calls === n) edit(opened.workbook.content);
    };
    let thrown: unknown;
    try {
      act(opened);
    } catch (error) {
      thrown = error;
    }
    opened.workbook.onCall = () => {};
    if (calls < n) return;
    yield { n, opened, alone, thrown, before: methods[n - 1]! };
  }
}

const figures: Record<string, number> = {};
const count = (name: string, by = 1) => {
  figures[name] = (figures[name] ?? 0) + by;
};

describe.each(Object.entries(readings))('if %s,', (_, reading) => {
  const isObserved = Object.keys(reading).length === 0;
  const acts = Object.entries(refreshes).filter(
    ([name]) => isObserved || /everything from the menu|repair/.test(name),
  );
  const cases = acts.flatMap(([name, act]) =>
    (isObserved ? [false, true] : [true]).map(
      hasTexts => [`${name}${hasTexts ? ', beside texts like its names' : ''}`, act, hasTexts] as const,
    ),
  );

  test.each(cases)('%s changes nothing against the person', (name, act, hasTexts) => {
    const prepare = (opened: Opened) => {
      selected(opened.workbook);
      if (/errors|clock/.test(name))
        for (const address of ['A1', 'A4']) opened.workbook.content.set(address, { display: '#ERROR!' });
      if (name.startsWith('a repair')) leaveRenamed(opened);
      if (reading.hidden) opened.workbook.content.hideSheet('Data');
    };
    // Only where finders find nothing is a cell written by itself.
    const writesCells = Boolean(reading.hidden ?? reading.entireFormulas);
    const wrong: string[] = [];
    for (const [kind, edit] of Object.entries(edits)) {
      if (!isObserved && !telling.includes(kind)) continue;
      for (const { n, opened, alone, thrown, before } of outcomes(
        { name, act, hasTexts, reading, prepare },
        kind,
        edit,
      )) {
        const { workbook, ports, state } = opened;
        count('edits before a call of a refresh or repair');
        const at = `${kind} before call ${n}, ${before}`;
        if (thrown instanceof TypeError) wrong.push(`${at}: ${thrown.message}`);
        const isMarked = Boolean(ports.spreadsheetStore.texts.get('ct.refreshing'));
        if (hasSecondName(workbook) && !isMarked) wrong.push(`${at}: a second name without a mark`);
        if (hasSecondName(workbook)) count('runs that left a second name to the next start, with a mark');
        // A protection is lifted again; then the next start finds all as it was.
        workbook.content.protections('').length > 0 && unprotect(workbook);
        repairFormulas(workbook, state(), ports);
        const cells = differences(workbook, alone.workbook);
        if (cells.length === 0) continue;
        if (writesCells && before === 'writeFormulas')
          count(
            'cells changed where Google’s finders pass over a cell, in the call between reading and writing',
          );
        else wrong.push(`${at}: ${cells.join(' ')}`);
      }
    }
    count('cells that a refresh or repair changed against the person', wrong.length);
    expect(wrong).toEqual([]);
  });
});

function unprotect(workbook: MemoryWorkbook): void {
  workbook.content.canEdit = () => true;
  workbook.content.protections = () => [];
}

describe('what can still happen in the one call between the last reading and the writing', () => {
  const free = (workbook: MemoryWorkbook) => {
    workbook.selected = ['Sheet1!B7'];
  };
  const acts: readonly [string, Act, (workbook: MemoryWorkbook) => void, readonly string[]][] = [
    ['a freeze', ({ workbook }) => freezeSelection(workbook), selected, ['keepValues', 'writeValues']],
    [
      'an insert of a formula',
      ({ workbook }) => insertFormula('=CT_TOTAL()', { rows: 1, columns: 1 }, workbook),
      free,
      ['writeFormulas'],
    ],
    ['an insert of values', ({ workbook }) => insertValues([['inserted']], workbook), free, ['writeValues']],
  ];

  test.each(acts)(
    '%s changes nothing against the person at any other moment',
    (name, act, prepare, lastCalls) => {
      const isFreezing = name === 'a freeze';
      const wrong: string[] = [];
      const race = {
        name,
        act,
        hasTexts: false,
        reading: {},
        prepare: ({ workbook }: Opened) => prepare(workbook),
      };
      for (const [kind, edit] of Object.entries(edits)) {
        for (const { n, opened, alone, thrown, before } of outcomes(race, kind, edit)) {
          count(`edits before a call of ${name}`);
          const at = `${kind} before call ${n}, ${before}`;
          if (thrown && !(thrown instanceof CoinTrackingError) && !/not found/.test(String(thrown)))
            wrong.push(`${at}: ${thrown}`);
          const cells = differences(opened.workbook, alone.workbook, isFreezing).filter(
            address => isFreezing || !isInserted(opened.workbook, alone.workbook, address),
          );
          if (cells.length === 0) continue;
          if (lastCalls.includes(before))
            count(`cells changed by ${name} in the call between reading and writing`);
          else wrong.push(`${at}: ${cells.join(' ')}`);
        }
      }
      expect(wrong).toEqual([]);
    },
  );

  /** Into a cell that is blank. */
  function isInserted(workbook: MemoryWorkbook, alone: MemoryWorkbook, address: string): boolean {
    const own = alone.content.snapshot()[address];
    const now = workbook.content.snapshot()[address];
    return own === undefined && now !== undefined;
  }
});

afterAll(() => isWhole && recordFigures('races', figures));
