// Copies a tax year's figures as values to a new sheet, from what is cached. It spends no call.
import { defaultAccount } from '../core/accounts/account';
import { CoinTrackingError } from '../core/errors';
import { accountantCopy, copySections } from '../reports/accountant-copy';
import { orderOn } from '../reports/make-report';
import { freeNameAmong } from '../reports/sheet-names';
import { cachedCall } from './cached-result';
import type { AddOnContext } from './context';
import { workshopOf } from './workshop';

/** Throws NOT_CACHED, REPORT_GONE or CELLS_PROTECTED; nothing stays behind then. */
export function copyForAccountant(sheet: number, context: AddOnContext) {
  const { ports, sheets, workbook } = context;
  const shop = workshopOf(context);
  const order = orderOn(sheet, shop);
  if (order.report !== 'tax') throw new CoinTrackingError({ code: 'REQUEST_INVALID', field: 'sheet' });
  const words = shop.library.words[shop.language] ?? shop.library.words.en!;
  const { choices, account } = order;
  let fetchedAtMillis = Number.POSITIVE_INFINITY;
  const sections = copySections(choices, account).map(({ title, name, args }) => {
    const result = cachedCall(name, args, ports);
    fetchedAtMillis = Math.min(fetchedAtMillis, result.fetchedAtMillis);
    return { title: words[title], cells: result.cells };
  });
  const title = `${words.taxTitle} ${choices.year}${shop.isDemo(account) ? ` (${words.demo})` : ''}`;
  const { cells, plan } = accountantCopy(
    title,
    [
      [words.account, account || defaultAccount],
      [words.currencyName, shop.currencyOf(account)],
      [words.method, choices.method ?? ''],
      [words.pool, choices.pool ?? ''],
      [words.longterm, choices.longterm ?? ''],
      [words.dataFrom, new Date(fetchedAtMillis)],
      [words.madeAt, new Date(shop.nowMillis)],
      [words.madeBy, `CoinTracking for Google Sheets ${shop.library.version}`],
      [words.notAdvice, ''],
    ],
    sections,
  );
  const reported = sheets.all().find(({ id }) => id === sheet)?.name ?? title;
  const name = freeNameAmong(sheets.all(), words.valuesSheet.replace('{name}', reported));
  const copy = sheets.add(name);
  try {
    sheets.write(copy, plan, () => false);
    const area = { sheet: copy, row: 1, column: 1, rows: cells.length, columns: cells[0]!.length };
    if (!workbook.writeValues(area, cells)) throw new CoinTrackingError({ code: 'CELLS_PROTECTED' });
  } catch (thrown) {
    sheets.remove(copy);
    throw thrown;
  }
  return { sheet: copy, name };
}
