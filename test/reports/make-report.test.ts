// The making of a report: nothing of the person's is ever touched, wherever it stops.
import { allReports } from '../../src/reports/all-reports';
import {
  drawReport,
  fillReport,
  freeNameOf,
  readReport,
  removeReport,
  renewReport,
  restoreReport,
  sheetNameOf,
  startReport,
  sweepReports,
} from '../../src/reports/make-report';
import { readMark } from '../../src/reports/report-mark';
import type { ReportRequest, Workshop } from '../../src/reports/workshop';
import { MemorySheets, reportLibrary } from '../support/memory-sheets';

const minute = 60_000;
const tax: ReportRequest = { report: 'tax', choices: { year: '2025' }, account: '' };

function setUp(names: readonly string[] = ['Sheet1', 'Budget']) {
  const sheets = new MemorySheets(names);
  sheets.type('Sheet1', 1, 1, 'mine');
  let note: string | undefined;
  let currency = 'EUR';
  let nowMillis = Date.UTC(2026, 10, 26);
  const shop = (): Workshop => ({
    sheets,
    library: reportLibrary,
    language: 'en',
    nowMillis,
    thisYear: 2026,
    currencyOf: () => currency,
    isDemo: () => false,
    startNote: {
      read: () => note,
      write: text => {
        note = text;
      },
      remove: () => {
        note = undefined;
      },
    },
  });
  const make = (request = tax) => {
    const sheet = startReport(request, sheetNameOf(request, shop()), shop());
    fillReport(sheet, shop());
    drawReport(sheet, shop());
    readReport(sheet, shop());
    return sheet;
  };
  const wait = (minutes: number) => {
    nowMillis += minutes * minute;
  };
  const forgetCurrency = () => {
    currency = '';
  };
  return { sheets, shop, make, wait, forgetCurrency };
}

const names = (sheets: MemorySheets) => sheets.all().map(({ name }) => name);

test('a report is a new sheet at the end with a mark, and what the person looks at stays in front', () => {
  const { sheets, make } = setUp();
  const before = sheets.inFront;
  const sheet = make();
  expect(names(sheets)).toEqual(['Sheet1', 'Budget', 'Tax 2025']);
  expect(sheets.inFront).toBe(before);
  expect(readMark(sheets.sheets.get(sheet)!.mark!)).toMatchObject({
    report: 'tax',
    choices: { year: '2025', method: 'FIFO', pool: 'all', longterm: '1y' },
    state: 'made',
  });
});

test('a name that is taken is refused before anything is done, and a free one is offered', () => {
  const { sheets, shop, make } = setUp(['Sheet1', 'tax 2025']);
  expect(() => make()).toThrow(
    expect.objectContaining({ failure: { code: 'SHEET_NAME_TAKEN', name: 'Tax 2025' } }),
  );
  expect(sheets.steps).toEqual([]);
  expect(freeNameOf('Tax 2025', shop())).toBe('Tax 2025 (2)');
});

test.each(allReports.map(({ name }) => name))('%s: removed, it leaves nothing behind', report => {
  const { sheets, shop, make } = setUp();
  const sheet = make({ report, choices: {}, account: '' });
  expect(removeReport(sheet, shop())).toBe('removed');
  expect(names(sheets)).toEqual(['Sheet1', 'Budget']);
  expect(sheets.marked()).toEqual([]);
});

test('what the person has put on the sheet outlives its removal: beside, inside, and in place of our own', () => {
  const { sheets, shop, make } = setUp();
  const sheet = make();
  sheets.type('Tax 2025', 3, 24, 'my column');
  sheets.type('Tax 2025', 40, 2, 'inside of a list');
  sheets.type('Tax 2025', 8, 2, 'My own heading');
  expect(removeReport(sheet, shop())).toBe('kept');
  expect([...sheets.named('Tax 2025')!.cells.values()].sort()).toEqual([
    'My own heading',
    'inside of a list',
    'my column',
  ]);
  expect(sheets.marked()).toEqual([]);
});

test('a note on a cell keeps the sheet', () => {
  const { sheets, shop, make } = setUp();
  const sheet = make();
  sheets.named('Tax 2025')!.besides.add('B23');
  expect(removeReport(sheet, shop())).toBe('kept');
  expect(names(sheets)).toContain('Tax 2025');
});

test('cells that were moved by rows put in between are not taken for ours', () => {
  const { sheets, shop, make } = setUp();
  const sheet = make();
  const { cells } = sheets.named('Tax 2025')!;
  const moved = [...cells].map(([place, content]) => {
    const [row, column] = place.split(':').map(Number);
    return [`${row! + 1}:${column}`, content] as const;
  });
  cells.clear();
  for (const [place, content] of moved) cells.set(place, content);
  const before = new Map(cells);
  expect(() => removeReport(sheet, shop())).toThrow(
    expect.objectContaining({ failure: { code: 'REPORT_CHANGED' } }),
  );
  expect(cells).toEqual(before);
});

test('made anew, the yellow cells stay as the person has set them, and what is the person’s stays', () => {
  const { sheets, shop, make } = setUp();
  const sheet = make();
  sheets.type('Tax 2025', 4, 17, 2024);
  sheets.type('Tax 2025', 5, 17, 'LIFO');
  sheets.type('Tax 2025', 3, 24, 'my column');
  sheets.named('Tax 2025')!.name = 'My taxes';
  expect(renewReport(sheet, shop())).toMatchObject({ choices: { year: '2024', method: 'LIFO' } });
  fillReport(sheet, shop());
  readReport(sheet, shop());
  const { cells } = sheets.named('My taxes')!;
  expect([cells.get('4:17'), cells.get('5:17'), cells.get('3:24')]).toEqual([2024, 'LIFO', 'my column']);
  expect(cells.get('8:2')).toBe('Gains by holding time');
});

test('a sheet whose making has died goes, though nobody knows the account’s currency any more', () => {
  const { sheets, shop, wait, forgetCurrency } = setUp();
  fillReport(startReport(tax, 'Tax 2025', shop()), shop());
  forgetCurrency();
  wait(11);
  sweepReports(shop());
  expect(names(sheets)).toEqual(['Sheet1', 'Budget']);
});

test('a report whose making anew has died is made, as it was and where it was', () => {
  const { sheets, shop, make, wait } = setUp();
  const sheet = make();
  const before = new Map(sheets.named('Tax 2025')!.cells);
  renewReport(sheet, shop());
  wait(11);
  sweepReports(shop());
  expect(sheets.named('Tax 2025')!.cells).toEqual(before);
  expect(readMark(sheets.sheets.get(sheet)!.mark!)!.state).toBe('made');
});

describe('the making anew, whichever step it ends at', () => {
  const renewed = () => {
    const all = setUp();
    const sheet = all.make();
    all.sheets.type('Tax 2025', 4, 17, 2024);
    all.sheets.type('Tax 2025', 5, 17, 'LIFO');
    all.sheets.type('Tax 2025', 3, 24, 'my column');
    const before = new Map(all.sheets.named('Tax 2025')!.cells);
    const dieAt = (step: number) => {
      const done = all.sheets.steps.length;
      all.sheets.diesAt = done + step;
      try {
        renewReport(sheet, all.shop());
        fillReport(sheet, all.shop());
        drawReport(sheet, all.shop());
        readReport(sheet, all.shop());
      } catch {}
      all.sheets.diesAt = Number.POSITIVE_INFINITY;
      return all.sheets.steps.length - done;
    };
    const expectWhole = () => {
      expect(all.sheets.named('Tax 2025')!.cells).toEqual(before);
      expect(readMark(all.sheets.sheets.get(sheet)!.mark!)).toMatchObject({ state: 'made' });
      expect(names(all.sheets)).toEqual(['Sheet1', 'Budget', 'Tax 2025']);
    };
    return { ...all, sheet, dieAt, expectWhole };
  };
  const steps = renewed().dieAt(Number.POSITIVE_INFINITY);

  test.each(Array.from({ length: steps + 1 }, (_, step) => step))(
    '%i: the sheet is whole again, with what the person has chosen and typed',
    step => {
      const stopped = renewed();
      stopped.dieAt(step);
      restoreReport(stopped.sheet, stopped.shop());
      stopped.expectWhole();
      const died = renewed();
      died.dieAt(step);
      died.wait(11);
      sweepReports(died.shop());
      died.expectWhole();
      const again = renewed();
      again.dieAt(step);
      expect(again.dieAt(Number.POSITIVE_INFINITY)).toBeGreaterThan(3);
      again.expectWhole();
    },
  );
});

test('what the person types on the new sheet while it is being made stays', () => {
  const { sheets, shop } = setUp();
  const sheet = startReport(tax, 'Tax 2025', shop());
  sheets.type('Tax 2025', 8, 2, 'quick');
  fillReport(sheet, shop());
  expect(sheets.named('Tax 2025')!.cells.get('8:2')).toBe('quick');
});

test('“nothing to look at” is nothing to look at, nor is what nobody knows yet', () => {
  const { sheets, shop } = setUp();
  const overview = startReport({ report: 'overview', choices: {}, account: '' }, 'Overview', shop());
  fillReport(overview, shop());
  const checksSay = (text: string) => {
    sheets.shows = formula => (formula.includes('CT_CHECK(') ? text : '1');
    return readReport(overview, shop()).checks;
  };
  expect(checksSay('✓ Nothing to look at')).toEqual([]);
  expect(checksSay('↻ Refresh once with transactions, and what needs a look stands here.')).toEqual([]);
  expect(checksSay('A sale without a purchase.')).toContain('A sale without a purchase.');
});

test('a cell that shows an error is named, and one that is still loading is waited for', () => {
  const { sheets, shop } = setUp();
  const sheet = startReport(tax, 'Tax 2025', shop());
  fillReport(sheet, shop());
  sheets.shows = formula =>
    formula.startsWith('=CT_LOTS') ? 'Loading...' : formula.startsWith('=CT_FEES') ? '#ERROR!' : '1';
  expect(readReport(sheet, shop())).toMatchObject({
    waiting: 1,
    errors: [{ address: 'P10', text: '#ERROR!' }],
  });
  expect(readMark(sheets.sheets.get(sheet)!.mark!)!.state).toBe('making');
  sheets.shows = () => '1';
  expect(readReport(sheet, shop())).toMatchObject({ waiting: 0, errors: [] });
  expect(readMark(sheets.sheets.get(sheet)!.mark!)!.state).toBe('made');
});

describe.each(allReports.map(({ name }) => name))('%s: whichever step it dies at', report => {
  const request: ReportRequest = { report, choices: {}, account: '' };
  const steps = (() => {
    const { sheets, make } = setUp();
    make(request);
    return sheets.steps.length;
  })();

  test.each(Array.from({ length: steps }, (_, step) => step))(
    '%i: the next start removes it and nothing else',
    step => {
      const { sheets, shop, make, wait } = setUp();
      sheets.diesAt = step;
      expect(() => make(request)).toThrow('died');
      sheets.diesAt = Number.POSITIVE_INFINITY;
      wait(5);
      sweepReports(shop());
      // It may still be in the making, in another tab.
      expect(names(sheets).length).toBeGreaterThanOrEqual(2);
      wait(10);
      sweepReports(shop());
      expect(names(sheets)).toEqual(['Sheet1', 'Budget']);
      expect(sheets.named('Sheet1')!.cells.get('1:1')).toBe('mine');
    },
  );

  test('a sheet that died keeps what the person has put on it', () => {
    const { sheets, shop, make, wait } = setUp();
    sheets.diesAt = 3;
    expect(() => make(request)).toThrow('died');
    sheets.diesAt = Number.POSITIVE_INFINITY;
    const { name } = sheets.all()[2]!;
    sheets.type(name, 50, 24, 'my note');
    wait(11);
    sweepReports(shop());
    expect([...sheets.named(name)!.cells.values()]).toEqual(['my note']);
  });
});
