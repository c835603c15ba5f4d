// What a contract needs to run scripts in a spreadsheet, whose content is in memory or in the grid.
import { createVirtualClock } from '../../../dev/clock';
import { createHost, type Entry, type Host, type Workbook } from '../../../dev/host/host';
import { editor, messageIn, owner, startMillis, valueIn } from '../../support/open-host';

export interface SpreadsheetUnderTest {
  readonly workbook: Workbook;
  readonly host: Host;
  /** The value of the last expression; `file` is the spreadsheet, `sheet` the sheet "Sheet1", `other` the one called "Data". */
  run(code: string, how?: How): Promise<unknown>;
  /** The message that it throws. */
  refusal(code: string, how?: How): Promise<string>;
}

interface How {
  readonly user?: string;
  readonly entry?: Entry;
}

/** Sheets of 1000 rows and 26 columns with these names, in Germany. */
export const sheetNames = ['Sheet1', 'Data'];

/** Opens the content anew, and closes it after the test. */
export type OpenContent = () => { readonly workbook: Workbook; close?(): void };
export type OpenSpreadsheet = () => SpreadsheetUnderTest;

export function spreadsheetsOf(openContent: OpenContent): OpenSpreadsheet {
  const toClose: (() => void)[] = [];
  let host: Host;
  beforeAll(() => {
    host = createHost({
      manifest: { timeZone: 'Etc/UTC' },
      clock: createVirtualClock({ startMillis }),
      // A trigger's first argument is its event.
      bundle: 'function RUN(event, code) { return eval(code); }',
    });
  });
  afterEach(() => {
    for (const close of toClose.splice(0)) close();
  });
  afterAll(() => host.close());

  return () => {
    const { workbook, close } = openContent();
    if (close) toClose.push(close);
    const spreadsheet = host.createSpreadsheet({ owner, editors: [editor], workbook });
    const call = (code: string, { user = owner, entry = 'page' }: How = {}) =>
      host.call({ entry, functionName: 'RUN', args: [null, inScript(code)], spreadsheet, user });
    return {
      workbook,
      host,
      run: async (code, how) => valueIn(await call(code, how)),
      refusal: async (code, how) => messageIn(await call(code, how)),
    };
  };
}

/** A script's value is its last expression's. */
function inScript(code: string): string {
  return `const file = SpreadsheetApp.getActive();
    const sheet = file.getSheetByName('Sheet1');
    const other = file.getSheetByName('Data');
    ${code}`;
}
