// What the making of a report needs to know of this spreadsheet and its accounts.
import { defaultAccount } from '../core/accounts/account';
import { TableCache } from '../core/cache/table-cache';
import { type Dataset, dataset } from '../core/dataset';
import { tradesDataset } from '../functions/define/trades';
import { languageOf } from '../languages/language';
import type { Workshop } from '../reports/make-report';
import type { AddOnContext } from './context';

/** Of the spreadsheet: that a report's sheet is about to be added. */
const startProperty = 'ct.report';

export function workshopOf({ ports, state, sheets, reportLibrary }: AddOnContext): Workshop {
  const nowMillis = ports.clock.nowMillis();
  return {
    sheets,
    get library() {
      return reportLibrary();
    },
    get language() {
      return languageOf(ports.locale());
    },
    nowMillis,
    get thisYear() {
      return yearOf(nowMillis / 1000 + ports.zone.offsetSeconds(ports.zone.name(), nowMillis / 1000));
    },
    currencyOf: account => currencyOf(account || defaultAccount, { ports }),
    isDemo: () => false,
    startNote: {
      read: () => state.texts.spreadsheet[startProperty],
      write: text => ports.spreadsheetStore.write({ [startProperty]: text }),
      remove: () => ports.spreadsheetStore.remove([startProperty]),
    },
  };
}

/** As the cached answers say it. */
function currencyOf(account: string, { ports }: Pick<AddOnContext, 'ports'>): string {
  const cache = new TableCache(ports.cache, ports.compressor);
  const datasets: Dataset[] = [
    dataset(account, 'getBalance', {}),
    tradesDataset(account),
    dataset(account, 'getHistoricalSummary', {}),
  ];
  const looks = cache.look(
    datasets.map(known => ({ dataset: known, rows: { first: 1 } })),
    ports.clock.nowMillis(),
  );
  return looks.map(({ table }) => table?.currency).find(currency => currency) ?? '';
}

function yearOf(wallSeconds: number): number {
  return new Date(wallSeconds * 1000).getUTCFullYear();
}
