// Recalculating cells, and restoring every formula whatever happens in between.

import type { TextFinderReadings } from '../../dev/host/host';
import { StoredState } from '../../src/core/datasets/stored-state';
import { type Found, findCtCells } from '../../src/formulas/ct-cells';
import { recalculate, repairFormulas } from '../../src/formulas/recalculate';
import { MemoryWorkbook } from '../support/formula-workbook';
import { MemoryPorts } from '../support/memory-ports';

const formulas = {
  'Sheet1!A1': '=CT_TOTAL()',
  'Sheet1!A2': '=CT_BALANCE("BTC")',
  'Sheet1!A4': '=IFERROR(ct_balance(B1; "amount"); "CT_TOTAL() failed")',
  'Sheet1!C2': '=SUM(A1:A4)',
  'Sheet1!B1': 'BTC',
  "'My data'!D9": '=ARRAYFORMULA(CT_TRADES("limit=3") & CT_TOTAL())',
};
const ours = ['Sheet1!A1', 'Sheet1!A2', 'Sheet1!A4', "'My data'!D9"];

/** Whether the next start searches for renamed formulas. */
const isMarked = (ports: MemoryPorts) => Boolean(ports.spreadsheetStore.texts.get('ct.refreshing'));

/** A run with all that it writes. */
function recalculated(found: Found, workbook: MemoryWorkbook, ports: MemoryPorts) {
  const state = new StoredState(ports);
  const done = recalculate(found, workbook, state, ports);
  state.save();
  return done;
}

type Cells = ConstructorParameters<typeof MemoryWorkbook>[0];

function setUp(cells: Cells = formulas, readings: TextFinderReadings = {}) {
  const workbook = new MemoryWorkbook(cells, readings);
  const ports = new MemoryPorts();
  const refresh = (scope: 'everything' | 'sheet' | 'selection' | 'errors' = 'everything') =>
    recalculated(findCtCells(scope, workbook), workbook, ports);
  const repair = () => {
    const state = new StoredState(ports);
    return repairFormulas(workbook, state, ports);
  };
  const calls: string[] = [];
  workbook.onCall = name => calls.push(name);
  return { workbook, ports, refresh, repair, calls, before: workbook.formulaTexts };
}

const all = { protectedCells: 0, skipped: 0, left: 0 };

test('exactly the cells with our functions are recalculated, and every formula is what it was', () => {
  const { workbook, refresh, before } = setUp();
  expect(refresh()).toEqual({ ...all, cells: 4 });
  // Once under their second names, and once more under their own.
  expect([...workbook.recalculated].sort()).toEqual([...ours, ...ours].sort());
  expect(workbook.formulaTexts).toEqual(before);
});

test.each([
  ['in columns', (index: number) => `A${index + 1}`],
  ['scattered over three sheets', (index: number) => `S${index % 3}!${'ACEG'[index % 4]}${index * 2 + 1}`],
])('ten times as many formulas %s take no more calls, and no more writes', (_, address) => {
  const callsOf = (count: number) => {
    const kinds = ['=CT_TOTAL()', '=CT_BALANCE("BTC")+1', '=SUM(CT_BALANCE(A1))'];
    const cells = Array.from({ length: count }, (_, index) => [address(index), kinds[index % 3]!]);
    const { refresh, calls, workbook } = setUp(Object.fromEntries(cells));
    expect(refresh()).toEqual({ ...all, cells: count });
    expect(workbook.writes).toBe(3);
    return calls;
  };
  expect(callsOf(300)).toEqual(callsOf(30));
});

test('all that begins with a name of ours is written with one call there and one back', () => {
  const { workbook, refresh, before } = setUp({
    A1: '=CT_TOTAL()',
    B7: '=CT_BALANCE(A1)',
    'Two!C2': '=CT_GAINS()*2',
  });
  refresh();
  expect(workbook.writes).toBe(2);
  expect(workbook.formulaTexts).toEqual(before);
});

test('each spelling is a literal of its own, in its letters', () => {
  const { workbook, refresh, before } = setUp({
    A1: '=CT_TOTAL()',
    A2: '=ct_Total ()+CT_TOTAL()',
    A3: '=-CT_BALANCE\n("BTC")',
  });
  refresh();
  // Three there, and back one for CT_ and one for ct_.
  expect(workbook.writes).toBe(5);
  expect(workbook.formulaTexts).toEqual(before);
  expect(new Set(workbook.recalculated)).toEqual(new Set(['Sheet1!A1', 'Sheet1!A2', 'Sheet1!A3']));
});

test('only the cells of the scope are touched', () => {
  const { workbook, refresh } = setUp();
  workbook.selected = ['Sheet1!A2:C3'];
  refresh('selection');
  expect(new Set(workbook.recalculated)).toEqual(new Set(['Sheet1!A2']));
  workbook.forgetRecalculated();
  refresh('sheet');
  expect(new Set(workbook.recalculated)).toEqual(new Set(ours.slice(0, 3)));
});

test('in selected ranges that overlap, each cell counts once', () => {
  const { workbook, refresh, before } = setUp();
  workbook.selected = ['Sheet1!A1:A3', 'Sheet1!A2:C4'];
  expect(refresh('selection')).toEqual({ ...all, cells: 3 });
  expect(workbook.formulaTexts).toEqual(before);
});

test('retrying errors touches what shows one of Sheets’ own, and no other formula', () => {
  const { workbook, refresh } = setUp({
    A1: ['=CT_TOTAL()', '#ERROR!'],
    A2: ['=CT_TOTAL()', 12],
    A3: ['=1/0', '#DIV/0!'],
    A4: ['=CT_BALANCE("X")', '#N/A'],
    A5: ['=CT_TRADES()', '#42 mint'],
    B2: ['=CT_TOTAL()', '#NAME?'],
  });
  refresh('errors');
  expect(new Set(workbook.recalculated)).toEqual(new Set(['Sheet1!A1', 'Sheet1!A4', 'Sheet1!B2']));
});

test('protected cells are left alone and counted, their neighbours aren’t', () => {
  const { workbook, refresh, before } = setUp();
  workbook.isProtected = address => address === 'Sheet1!A1';
  expect(refresh()).toEqual({ ...all, cells: 3, protectedCells: 1 });
  expect(new Set(workbook.recalculated)).toEqual(new Set(ours.slice(1)));
  expect(workbook.formulaTexts).toEqual(before);
});

test('where Google doesn’t say what is protected, nothing is written there', () => {
  const { workbook, refresh, before } = setUp();
  const { isLockedIn } = workbook;
  workbook.isLockedIn = area => {
    if (area.sheet === 0) throw new Error('Service Spreadsheets failed');
    return isLockedIn.call(workbook, area);
  };
  expect(refresh()).toEqual({ ...all, cells: 1, protectedCells: 3 });
  expect(new Set(workbook.recalculated)).toEqual(new Set(ours.slice(3)));
  expect(workbook.formulaTexts).toEqual(before);
});

test('without our functions nothing is written, not even a property', () => {
  const { workbook, ports, refresh } = setUp({ A1: '=SUM(B1:B2)' });
  refresh();
  expect(workbook.writes).toBe(0);
  expect(ports.takeEvents()).toEqual([]);
});

const readings: readonly [string, TextFinderReadings][] = [
  ['by default', {}],
  ['if plain texts are passed over', { plainTexts: 'skipped' }],
  ['if quoted texts come alive', { quotedTexts: 'come alive' }],
  ['if hidden cells are passed over', { hidden: 'skipped' }],
  [
    'if only the whole spreadsheet’s finder passes over them',
    { hidden: 'skipped by finders of the whole spreadsheet' },
  ],
  ['if a protected cell is passed over', { protectedCells: 'are skipped' }],
  ['if a protected cell refuses what comes after it', { protectedCells: 'refuse the rest' }],
  ['if entire formulas are never found', { entireFormulas: 'skipped' }],
  ['if a text’s letters keep their formatting', { richText: 'kept' }],
];

describe.each(readings)('a person’s own texts, %s,', (_, reading) => {
  test.each<[string, Cells]>([
    ['a note that begins with a name', { A5: 'CT_TOTAL( is all of it', A6: 'ct_balance(…) explained' }],
    [
      'a formula kept as a text',
      { A5: "'=CT_TOTAL()", A6: '\'=IFERROR(ct_balance(B1; "amount"); "CT_TOTAL() failed")' },
    ],
    ['second names in a note', { A5: 'What is CT_REFRESHING_TOTAL( doing here?' }],
    [
      'second names in a quoted text',
      { A5: '="CT_REFRESHING_TOTAL()"', A6: '=CT_TOTAL()&"CT_REFRESHING_TOTAL("' },
    ],
    ['functions of their own', { A5: '=ACT_BALANCE(1)+MY.CT_TOTAL()', A6: '=ACT_REFRESHING_TOTAL()' }],
    ['names in quoted texts', { A5: '="CT_TOTAL( and ct_balance("', A6: '=IF(CT_TOTAL()>0,"CT_TOTAL()";1)' }],
    [
      'notes on all sides',
      {
        A3: 'CT_TOTAL(',
        B2: '=CT_TOTAL',
        C1: '=BCT_TOTAL(1)',
        D1: 'CT_BALANCE(',
        "'My data'!A9": '(CT_TRADES(',
      },
    ],
  ])('such as %s, come back byte for byte', (_, own) => {
    const texts = Object.entries(own!).map(([address, text]) => {
      const isQuoted = typeof text === 'string' && text.startsWith("'");
      return [address, isQuoted ? ['', text.slice(1)] : text];
    });
    const { workbook, ports, refresh, repair } = setUp(
      { ...formulas, ...Object.fromEntries(texts) },
      reading,
    );
    for (const address of Object.keys(own!)) workbook.content.set(address, { richText: 'bold' });
    const before = workbook.content.snapshot();
    const foreign = Object.keys(before).filter(address => {
      const cell = before[address]!;
      return 'formula' in cell && !/(?<![\w.])ct_\w+ ?\(/i.test(cell.formula.replace(/"[^"]*"/g, ''));
    });
    refresh();
    const cells = (now: typeof before) =>
      Object.entries(now).map(([address, cell]) => [
        address,
        'formula' in cell && [
          cell.formula,
          cell.formula || cell.value,
          foreign.includes(address) && cell.richText,
        ],
      ]);
    expect(cells(workbook.content.snapshot())).toEqual(cells(before));
    expect(isMarked(ports)).toBe(false);
    for (const address of ours) expect(workbook.recalculated).toContain(address);
    ports.spreadsheetStore.texts.set('ct.refreshing', '1');
    expect(repair()).toBe(0);
    expect(cells(workbook.content.snapshot())).toEqual(cells(before));
    expect(isMarked(ports)).toBe(false);
  });

  test('formulas on a hidden sheet and in a hidden row are recalculated and restored, too', () => {
    const { workbook, ports, refresh, before } = setUp(formulas, reading);
    workbook.content.hideSheet('My data');
    workbook.content.hideRow('Sheet1', 2);
    expect(refresh()).toEqual({ ...all, cells: 4 });
    expect(new Set(workbook.recalculated)).toEqual(new Set(ours));
    expect(workbook.formulaTexts).toEqual(before);
    expect(isMarked(ports)).toBe(false);
  });

  test('a cell that is protected in between stays as it was, or keeps the mark until it is free', () => {
    for (let n = 1; ; n++) {
      const { workbook, ports, refresh, repair, before } = setUp(formulas, reading);
      let call = 0;
      workbook.onCall = () => {
        if (++call === n) workbook.isProtected = address => address === 'Sheet1!A2';
      };
      const { left } = refresh();
      if (call < n) break;
      const isWhole = JSON.stringify(workbook.formulaTexts) === JSON.stringify(before);
      expect([left > 0, isMarked(ports)]).toEqual([!isWhole, !isWhole]);
      if (!isWhole)
        expect(workbook.formulaTexts).toEqual({ ...before, 'Sheet1!A2': '=CT_REFRESHING_BALANCE("BTC")' });
      workbook.isProtected = () => false;
      repair();
      expect(workbook.formulaTexts).toEqual(before);
      expect(isMarked(ports)).toBe(false);
    }
  });
});

test('a way back that Google loses is tried again, and kept in mind if it is lost each time', () => {
  let losses = 1;
  const reading: TextFinderReadings = { isLost: from => from.includes('REFRESHING') && losses-- > 0 };
  const { workbook, ports, refresh, repair, before } = setUp(formulas, reading);
  refresh();
  expect(workbook.formulaTexts).toEqual(before);
  expect(isMarked(ports)).toBe(false);
  losses = Number.POSITIVE_INFINITY;
  workbook.writeFormulas = () => false;
  const { left } = refresh();
  expect(left).toBe(4);
  expect(isMarked(ports)).toBe(true);
  losses = 0;
  expect(repair()).toBe(4);
  expect(workbook.formulaTexts).toEqual(before);
});

describe('while formulas have their second names', () => {
  const between = ({ workbook }: ReturnType<typeof setUp>, act: () => void) => {
    let flushes = 0;
    workbook.onCall = name => {
      if (name === 'flush' && ++flushes === 1) act();
    };
  };

  test('a person moves one, types over another and deletes a sheet: all come back, and what was typed stays', () => {
    const opened = setUp({ ...formulas, 'Third!A1': '=CT_TOTAL()' });
    const { workbook, ports, refresh } = opened;
    between(opened, () => {
      workbook.type('Sheet1!F20', workbook.formulaTexts['Sheet1!A1']!);
      workbook.type('Sheet1!A1', '=1+1');
      workbook.type('Sheet1!A2', '=CT_BALANCE("ETH")');
      workbook.deleteSheet('Third');
      workbook.content.renameSheet('My data', 'Mine');
    });
    expect(refresh()).toMatchObject({ left: 0 });
    expect(workbook.formulaTexts).toMatchObject({
      'Sheet1!F20': '=CT_TOTAL()',
      'Sheet1!A1': '=1+1',
      'Sheet1!A2': '=CT_BALANCE("ETH")',
      'Sheet1!A4': formulas['Sheet1!A4'],
      'Mine!D9': formulas["'My data'!D9"],
    });
    expect(isMarked(ports)).toBe(false);
  });

  test.each(['flush', 'replaceAll', 'holds', 'formulas', 'formulasIn', 'isLockedIn', 'places'] as const)(
    'a failure of %s, at whatever moment, keeps no formula from coming back',
    method => {
      for (let n = 1; ; n++) {
        const { workbook, ports, refresh, before, repair } = setUp();
        const found = findCtCells('everything', workbook);
        let call = 0;
        workbook.onCall = name => {
          if (name === method && ++call === n) throw new Error('Service Spreadsheets failed');
        };
        let failure: unknown;
        try {
          recalculated(found, workbook, ports);
        } catch (thrown) {
          failure = thrown;
        }
        if (call < n) break;
        expect(workbook.formulaTexts).toEqual(before);
        // Before the first write the whole run may fail.
        if (failure) expect(workbook.writes).toBe(0);
        expect(isMarked(ports)).toBe(false);
        refresh();
        expect(repair()).toBe(0);
      }
    },
  );

  test('a service that fails from some moment on leaves the mark, and the next start restores all', () => {
    for (let n = 1; ; n++) {
      const { workbook, ports, before, repair } = setUp();
      const found = findCtCells('everything', workbook);
      let call = 0;
      workbook.onCall = () => {
        if (++call >= n) throw new Error('Service Spreadsheets failed');
      };
      let left = 0;
      try {
        ({ left } = recalculated(found, workbook, ports));
      } catch {
        expect(workbook.writes).toBe(0);
      }
      workbook.onCall = () => {};
      if (call < n) break;
      const isWhole = JSON.stringify(workbook.formulaTexts) === JSON.stringify(before);
      expect(isWhole || (isMarked(ports) && left > 0)).toBe(true);
      repair();
      expect(workbook.formulaTexts).toEqual(before);
      expect(isMarked(ports)).toBe(false);
    }
  });
});

describe('what another run has renamed elsewhere', () => {
  function leaveOne({ workbook, ports }: ReturnType<typeof setUp>): void {
    workbook.type("'My data'!D9", '=ARRAYFORMULA(CT_REFRESHING_TRADES("limit=3") & CT_TOTAL())');
    ports.spreadsheetStore.texts.set('ct.refreshing', '1');
  }

  test('is restored by the recalculation of another sheet, too', () => {
    const opened = setUp();
    leaveOne(opened);
    opened.refresh('sheet');
    expect(opened.workbook.formulaTexts).toEqual(opened.before);
    expect(isMarked(opened.ports)).toBe(false);
  });

  test('keeps its mark while it is protected', () => {
    const opened = setUp();
    leaveOne(opened);
    opened.workbook.isProtected = address => address === "'My data'!D9";
    expect(opened.refresh('sheet').left).toBe(1);
    expect(isMarked(opened.ports)).toBe(true);
  });

  test('is restored although that run keeps the lock and its mark comes later', () => {
    const opened = setUp();
    const { workbook, ports } = opened;
    ports.lock.takenUntilMillis = Number.POSITIVE_INFINITY;
    let isFirst = true;
    workbook.onCall = name => {
      if (name !== 'flush' || !isFirst) return;
      isFirst = false;
      leaveOne(opened);
    };
    opened.refresh('sheet');
    expect(workbook.formulaTexts).toEqual(opened.before);
  });
});

describe('a run that dies', () => {
  class Death extends Error {}

  /** Dies at the n-th thing it does, before or after that is done: from then on it does nothing more. */
  function dieAt(n: number, { workbook, ports, refresh }: ReturnType<typeof setUp>): boolean {
    let steps = 0;
    const step = () => {
      if (++steps >= n) throw new Death();
    };
    workbook.onCall = step;
    const { write, remove } = ports.spreadsheetStore;
    ports.spreadsheetStore.write = entries => {
      step();
      return write.call(ports.spreadsheetStore, entries);
    };
    ports.spreadsheetStore.remove = keys => {
      step();
      return remove.call(ports.spreadsheetStore, keys);
    };
    try {
      refresh();
    } catch (thrown) {
      if (!(thrown instanceof Death)) throw thrown;
    } finally {
      workbook.onCall = () => {};
      Object.assign(ports.spreadsheetStore, { write, remove });
    }
    return steps >= n;
  }

  test('at any point leaves formulas that the next start puts back, byte for byte', () => {
    let deaths = 0;
    for (let n = 1; ; n++) {
      const opened = setUp();
      if (!dieAt(n, opened)) break;
      deaths++;
      opened.repair();
      expect(opened.workbook.formulaTexts).toEqual(opened.before);
      expect(opened.repair()).toBe(0);
    }
    expect(deaths).toBeGreaterThan(10);
  });

  test('is repaired where the formulas are now, whatever a person has moved or typed in between', () => {
    const opened = setUp();
    const { workbook, ports, refresh, repair } = opened;
    // It dies right after the first replacement, which is CT_TOTAL's.
    workbook.onCall = name => {
      if (name === 'flush' || workbook.writes > 0) throw new Death();
    };
    refresh();
    workbook.onCall = () => {};
    const moved = workbook.formulaTexts['Sheet1!A1']!;
    expect(moved).toBe('=CT_REFRESHING_TOTAL()');
    workbook.type('Sheet1!F20', moved);
    workbook.type('Sheet1!A1', '=CT_TOTAL("profit_fiat")');
    repair();
    expect(workbook.formulaTexts).toMatchObject({
      'Sheet1!F20': '=CT_TOTAL()',
      'Sheet1!A1': '=CT_TOTAL("profit_fiat")',
    });
    expect(ports.log).toMatchObject([{ kind: 'repaired' }]);
  });

  test('costs the next start one look where there was none', () => {
    const { ports, repair, calls } = setUp();
    expect(repair()).toBe(0);
    expect(calls).toEqual([]);
    expect(ports.takeEvents()).toEqual(['spreadsheet.read']);
  });
});
