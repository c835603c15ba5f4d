// Whichever clocks Sheets shows a formula's Date by, after a refresh it shows the right ones.
import { moveDates } from '../../dev/host/cell-dates';
import { learnHowDatesAreShown } from '../../src/add-on/learn-dates';
import { runCell } from '../../src/add-on/run-cell';
import { StoredState } from '../../src/core/datasets/stored-state';
import { findCtCells } from '../../src/formulas/ct-cells';
import type { CellResult, CellValue } from '../../src/functions/define/cell-value';
import { summaryAnswer, tradesAnswer } from '../support/answers';
import { connectedPorts } from '../support/connected-ports';
import { MemoryWorkbook } from '../support/formula-workbook';
import type { MemoryPorts } from '../support/memory-ports';
import { at, dateInBerlin } from '../support/sheet';

type Clocks = 'spreadsheet' | 'script';

/** What the cells hold after Sheets has taken the result. */
function held(result: CellResult, clocks: Clocks, timeZone: string): CellValue[][] {
  const rows = result as CellValue[][];
  return clocks === 'spreadsheet' ? rows : (moveDates(rows, 'Etc/UTC', timeZone) as CellValue[][]);
}

function sheetWith(formula: string, rows: CellValue[][]): MemoryWorkbook {
  const cells = rows.flatMap((row, down) =>
    row.map((value, across): [string, CellValue | [string, CellValue]] => {
      const address = `Sheet1!${String.fromCharCode(66 + across)}${down + 3}`;
      return [address, down === 0 && across === 0 ? [formula, value] : value];
    }),
  );
  return new MemoryWorkbook(Object.fromEntries(cells));
}

function refreshWith(workbook: MemoryWorkbook, ports: MemoryPorts): void {
  const state = new StoredState(ports);
  learnHowDatesAreShown(findCtCells('everything', workbook).cells, workbook, state, ports);
  state.save();
}

function openPorts(timeZone: string): MemoryPorts {
  const ports = connectedPorts({}, timeZone);
  Object.assign(ports.http.answers, { getHistoricalSummary: summaryAnswer, getTrades: tradesAnswer });
  return ports;
}

describe.each<Clocks>(['spreadsheet', 'script'])("a Sheets that goes by the %s's clocks", clocks => {
  test.each([
    ['Europe/Berlin', '=CT_HISTORICAL_SUMMARY("Total")', 'CT_HISTORICAL_SUMMARY', 'Total'],
    ['America/Los_Angeles', '=CT_HISTORICAL_SUMMARY("Total")', 'CT_HISTORICAL_SUMMARY', 'Total'],
    ['Asia/Kolkata', '=CT_TRADES()', 'CT_TRADES', ''],
    ['Pacific/Chatham', '=CT_TRADES()', 'CT_TRADES', ''],
  ])('in %s holds the dates of %s once a refresh has seen them', (timeZone, formula, name, argument) => {
    const ports = openPorts(timeZone);
    const run = () => runCell(name, [argument], new MemoryWorkbook(), ports);
    const meant = run();
    const workbook = sheetWith(formula, held(meant, clocks, timeZone));
    refreshWith(workbook, ports);
    ports.takeEvents();
    const after = run();
    // A warm cell learns it from the table's own entry.
    expect(ports.takeEvents()).toEqual(['cache.read']);
    expect(held(after, clocks, timeZone)).toEqual(meant);
    refreshWith(sheetWith(formula, held(after, clocks, timeZone)), ports);
    expect(ports.takeEvents()).toEqual(['spreadsheet.read']);
    expect(ports.http.requests).toHaveLength(1);
  });
});

test('cells that hold something else teach nothing', () => {
  const ports = openPorts('Europe/Berlin');
  const rows = runCell('CT_HISTORICAL_SUMMARY', ['Total'], new MemoryWorkbook(), ports) as CellValue[][];
  const others = rows.map(([, value]) => [dateInBerlin('2024-02-29'), value!]);
  for (const shown of [others, [['Loading...']], [[at(1)]]])
    refreshWith(sheetWith('=CT_HISTORICAL_SUMMARY("Total")', shown), ports);
  expect(JSON.stringify([...ports.spreadsheetStore.texts])).not.toContain('shows');
});
