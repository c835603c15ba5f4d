// Recalculating cells, and restoring every formula whatever happens in between.
import { StoredState } from '../../src/core/datasets/stored-state';
import { type CtCell, findCtCells } from '../../src/formulas/ct-cells';
import { recalculate, repairFormulas } from '../../src/formulas/recalculate';
import { MemoryWorkbook } from '../support/formula-workbook';
import { MemoryPorts } from '../support/memory-ports';

const formulas = {
  'Sheet1!A1': '=CT_TOTAL()',
  'Sheet1!A2': '=CT_BALANCE("BTC")',
  'Sheet1!A4': '=IFERROR(ct_balance(B1, "amount"), "CT_TOTAL() failed")',
  'Sheet1!C2': '=SUM(A1:A4)',
  'Sheet1!B1': 'BTC',
  "'My data'!D9": '=ARRAYFORMULA(CT_TRADES("limit=3") & CT_TOTAL())',
};
const ours = ['Sheet1!A1', 'Sheet1!A2', 'Sheet1!A4', "'My data'!D9"];

/** Whether the next start searches for renamed formulas. */
const isMarked = (ports: MemoryPorts) => Boolean(ports.spreadsheetStore.texts.get('ct.refreshing'));

/** A run with all that it writes. */
function recalculated(cells: readonly CtCell[], workbook: MemoryWorkbook, ports: MemoryPorts) {
  const state = new StoredState(ports);
  const done = recalculate(cells, workbook, state, ports);
  state.save();
  return done;
}

function setUp() {
  const workbook = new MemoryWorkbook(formulas);
  const ports = new MemoryPorts();
  const refresh = () => recalculated(findCtCells('everything', workbook), workbook, ports);
  return { workbook, ports, refresh, before: workbook.formulaTexts };
}

test('exactly the cells with our functions are recalculated, and every formula is what it was', () => {
  const { workbook, refresh, before } = setUp();
  expect(refresh()).toEqual({ cells: 4, protectedCells: 0 });
  // Once under their second names, and once more under their own.
  expect([...workbook.recalculated].sort()).toEqual([...ours, ...ours].sort());
  expect(workbook.formulaTexts).toEqual(before);
});

test('cells side by side are written with one call', () => {
  const { workbook, refresh } = setUp();
  refresh();
  // A1:A2, A4 and D9, there and back.
  expect(workbook.writes).toBe(6);
});

test('only the cells of the scope are touched', () => {
  const { workbook, ports } = setUp();
  workbook.selected = ['Sheet1!A2:C3'];
  recalculated(findCtCells('selection', workbook), workbook, ports);
  expect(new Set(workbook.recalculated)).toEqual(new Set(['Sheet1!A2']));
  workbook.recalculated = [];
  recalculated(findCtCells('sheet', workbook), workbook, ports);
  expect(new Set(workbook.recalculated)).toEqual(new Set(ours.slice(0, 3)));
});

test('retrying errors touches what shows one, and no other formula', () => {
  const workbook = new MemoryWorkbook({
    A1: ['=CT_TOTAL()', '#ERROR!'],
    A2: ['=CT_TOTAL()', 12],
    A3: ['=1/0', '#DIV/0!'],
    A4: ['=CT_BALANCE("X")', '#N/A'],
  });
  recalculated(findCtCells('errors', workbook), workbook, new MemoryPorts());
  expect(new Set(workbook.recalculated)).toEqual(new Set(['Sheet1!A1', 'Sheet1!A4']));
});

test('protected cells are left alone and counted, their neighbours aren’t', () => {
  const { workbook, refresh, before } = setUp();
  workbook.isProtected = address => address === 'Sheet1!A1';
  expect(refresh()).toEqual({ cells: 3, protectedCells: 1 });
  expect(new Set(workbook.recalculated)).toEqual(new Set(ours.slice(1)));
  expect(workbook.formulaTexts).toEqual(before);
});

test('without our functions nothing is written, not even a property', () => {
  const workbook = new MemoryWorkbook({ A1: '=SUM(B1:B2)' });
  const ports = new MemoryPorts();
  recalculated(findCtCells('everything', workbook), workbook, ports);
  expect(workbook.writes).toBe(0);
  expect(ports.takeEvents()).toEqual([]);
});

describe('while formulas have their second names', () => {
  /** Acts right before the formulas are read to be restored. Returns the calls of the workbook. */
  function beforeRestoring({ workbook }: ReturnType<typeof setUp>, act: () => void): string[] {
    const calls: string[] = [];
    workbook.onCall = name => {
      calls.push(name);
      if (calls.filter(call => call === 'formulasIn').length === 1 && name === 'formulasIn') act();
    };
    return calls;
  }

  test('nobody touches them: each sheet with some is read once, and none is searched', () => {
    const all = setUp();
    const cells = findCtCells('everything', all.workbook);
    const calls = beforeRestoring(all, () => {});
    recalculated(cells, all.workbook, all.ports);
    expect(calls.filter(name => name.startsWith('formulas'))).toEqual(['formulasIn', 'formulasIn']);
  });

  test('a person moves one and types over another: all are found, and what was typed stays', () => {
    const all = setUp();
    const { workbook, ports, refresh } = all;
    beforeRestoring(all, () => {
      workbook.type('Sheet1!F20', workbook.formulaTexts['Sheet1!A1']!);
      workbook.type('Sheet1!A1', '=1+1');
      workbook.type('Sheet1!A2', '=CT_BALANCE("ETH")');
    });
    refresh();
    expect(workbook.formulaTexts).toMatchObject({
      'Sheet1!F20': '=CT_TOTAL()',
      'Sheet1!A1': '=1+1',
      'Sheet1!A2': '=CT_BALANCE("ETH")',
      'Sheet1!A4': formulas['Sheet1!A4'],
      "'My data'!D9": formulas["'My data'!D9"],
    });
    expect(isMarked(ports)).toBe(false);
  });

  test('a person deletes a sheet: the formulas on the others are restored', () => {
    const all = setUp();
    beforeRestoring(all, () => all.workbook.deleteSheet('My data'));
    all.refresh();
    const { "'My data'!D9": _, ...rest } = all.before;
    expect(all.workbook.formulaTexts).toEqual(rest);
    expect(isMarked(all.ports)).toBe(false);
  });

  test('somebody protects one: the others are restored, and the mark stays for the next start', () => {
    const all = setUp();
    const { workbook, ports, refresh, before } = all;
    beforeRestoring(all, () => {
      workbook.isProtected = address => address === 'Sheet1!A2';
    });
    refresh();
    expect(workbook.formulaTexts).toEqual({ ...before, 'Sheet1!A2': '=CT_REFRESHING_BALANCE("BTC")' });
    workbook.isProtected = () => false;
    expect(repairFormulas(workbook, new StoredState(ports), ports)).toBe(1);
    expect(workbook.formulaTexts).toEqual(before);
  });
});

describe('what another run has renamed elsewhere', () => {
  function leaveOne(all: ReturnType<typeof setUp>): void {
    all.workbook.type("'My data'!D9", '=ARRAYFORMULA(CT_REFRESHING_TRADES("limit=3") & CT_TOTAL())');
    all.ports.spreadsheetStore.texts.set('ct.refreshing', '1');
  }
  const ofThisSheet = ({ workbook, ports }: ReturnType<typeof setUp>) =>
    recalculated(findCtCells('sheet', workbook), workbook, ports);

  test('is restored by the recalculation of another sheet, too', () => {
    const all = setUp();
    leaveOne(all);
    ofThisSheet(all);
    expect(all.workbook.formulaTexts).toEqual(all.before);
    expect(isMarked(all.ports)).toBe(false);
  });

  test('keeps its mark while it is protected', () => {
    const all = setUp();
    leaveOne(all);
    all.workbook.isProtected = address => address === "'My data'!D9";
    ofThisSheet(all);
    expect(isMarked(all.ports)).toBe(true);
  });

  test('is restored although that run keeps the lock and its mark comes later', () => {
    const all = setUp();
    all.ports.lock.takenUntilMillis = Number.POSITIVE_INFINITY;
    const flush = all.workbook.flush.bind(all.workbook);
    all.workbook.flush = () => {
      all.workbook.flush = flush;
      leaveOne(all);
      flush();
    };
    ofThisSheet(all);
    expect(all.workbook.formulaTexts).toEqual(all.before);
  });
});

describe('a run that dies', () => {
  class Death extends Error {}

  /** Dies at the n-th thing it does, before or after that is done. */
  function dieAt(n: number, { workbook, ports, refresh }: ReturnType<typeof setUp>): boolean {
    let steps = 0;
    const step = () => {
      if (++steps === n) throw new Death();
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
      return false;
    } catch (thrown) {
      if (!(thrown instanceof Death)) throw thrown;
      return true;
    } finally {
      workbook.onCall = () => {};
      Object.assign(ports.spreadsheetStore, { write, remove });
    }
  }

  test('at any point leaves formulas that the next start puts back, byte for byte', () => {
    let deaths = 0;
    for (let n = 1; ; n++) {
      const all = setUp();
      if (!dieAt(n, all)) break;
      deaths++;
      repairFormulas(all.workbook, new StoredState(all.ports), all.ports);
      expect(all.workbook.formulaTexts).toEqual(all.before);
      expect(repairFormulas(all.workbook, new StoredState(all.ports), all.ports)).toBe(0);
    }
    expect(deaths).toBeGreaterThan(10);
  });

  test('is repaired where the formulas are now, whatever a person has moved or typed in between', () => {
    const all = setUp();
    dieAt(6, all);
    const { workbook, ports } = all;
    const moved = workbook.formulaTexts['Sheet1!A1']!;
    expect(moved).toBe('=CT_REFRESHING_TOTAL()');
    workbook.type('Sheet1!F20', moved);
    workbook.type('Sheet1!A1', '=CT_TOTAL("profit_fiat")');
    repairFormulas(workbook, new StoredState(ports), ports);
    expect(workbook.formulaTexts).toMatchObject({
      'Sheet1!F20': '=CT_TOTAL()',
      'Sheet1!A1': '=CT_TOTAL("profit_fiat")',
    });
    expect(ports.log).toMatchObject([{ kind: 'repaired' }]);
  });

  test('costs the next start one look where there was none', () => {
    const { workbook, ports } = setUp();
    let looks = 0;
    workbook.onCall = () => looks++;
    expect(repairFormulas(workbook, new StoredState(ports), ports)).toBe(0);
    expect(looks).toBe(0);
    expect(ports.takeEvents()).toEqual(['spreadsheet.read']);
  });
});
