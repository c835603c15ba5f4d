// Sheets of a person who reads their account: nine formulas over five datasets, with a table on each of four sheets.
import type { Grid } from '../../../dev/playground/grid/grid';
import type { GridWorkbook } from '../../../dev/playground/grid/grid-workbook';
import type { PlaygroundPage } from './playground-page';

declare const playground: Grid & { readonly workbook: GridWorkbook };

type Row = number;
type Column = number;

const columns =
  'time,type,buy_amount,buy_currency,sell_amount,sell_currency,fee_amount,fee_currency,exchange,group';

const sheets: Readonly<Record<string, readonly (readonly [Row, Column, string])[]>> = {
  Portfolio: [
    [1, 1, 'Portfolio'],
    [4, 1, '=CT_TOTAL("value_fiat")'],
    [4, 3, '=CT_TOTAL("profit_fiat")'],
    [4, 5, '=CT_TOTAL("value_btc")'],
    [4, 7, '=CT_STATUS("calls_left")'],
    [6, 1, '=CT_BALANCE("order=desc; columns=coin,amount,price_fiat,value_fiat,change24h,change7d")'],
  ],
  History: [
    [4, 1, '=CT_HISTORICAL_SUMMARY(; "order=desc; limit=365")'],
    [4, 6, '=CT_HISTORICAL_CURRENCY("BTC"; ; "order=desc; limit=365")'],
  ],
  Trades: [[3, 1, `=CT_TRADES("limit=50; order=desc; columns=${columns}")`]],
  Gains: [[3, 1, '=CT_GAINS("order=desc")']],
};

/** On the empty sheet that the playground opens on, and on new ones. */
export async function enterFormulas({ page, settled }: PlaygroundPage): Promise<void> {
  await page.evaluate(async plan => {
    const { tabs, formats, write, flush } = playground.workbook;
    const [first] = await playground.workbook.sheets();
    for (const [index, [name, cells]] of Object.entries(plan).entries()) {
      const id = index === 0 ? first!.id : await tabs.insert(name, index);
      if (index === 0) await tabs.change(id, { name });
      for (const [row, column, content] of cells)
        await write(id, { row, column, rows: 1, columns: 1 }, [[content]]);
    }
    await flush();
    const money = { numberFormat: '#,##0.00' };
    await formats.change(first!.id, [{ box: { row: 4, column: 1, rows: 1, columns: 3 }, change: money }]);
    const activeCell = { row: 1, column: 1 };
    const boxes = [{ ...activeCell, rows: 1, columns: 1 }];
    await tabs.select('', { sheetId: first!.id, activeCell, boxes });
  }, sheets);
  await settled();
}
