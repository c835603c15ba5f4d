// What the making of a report needs to know of this spreadsheet and its accounts.
import { dataset } from '../core/dataset';
import { makeDemoTable } from '../core/fetch/demo-table';
import type { Workshop } from '../reports/workshop';
import { accountsMeant } from './accounts-meant';
import type { AddOnContext } from './context';
import { keptCurrency } from './kept-currency';
import { languageOfPerson } from './own-language';

/** Of the spreadsheet: that a report's sheet is about to be added. */
const startProperty = 'ct.report';

export function workshopOf(context: AddOnContext): Workshop {
  const { ports, state, sheets, reportLibrary } = context;
  const nowMillis = ports.clock.nowMillis();
  return {
    sheets,
    get library() {
      return reportLibrary();
    },
    get language() {
      return languageOfPerson(context);
    },
    nowMillis,
    get thisYear() {
      return yearOf(nowMillis / 1000 + ports.zone.offsetSeconds(ports.zone.name(), nowMillis / 1000));
    },
    currencyOf: account =>
      state.accounts.isDemo(account)
        ? makeDemoTable(dataset(account, 'getBalance', {}), ports).table.currency
        : keptCurrency(accountsMeant(account, state), ports),
    isDemo: account => state.accounts.isDemo(account),
    startNote: {
      read: () => state.texts.spreadsheet[startProperty],
      write: text => ports.spreadsheetStore.write({ [startProperty]: text }),
      remove: () => ports.spreadsheetStore.remove([startProperty]),
    },
  };
}

function yearOf(wallSeconds: number): number {
  return new Date(wallSeconds * 1000).getUTCFullYear();
}
