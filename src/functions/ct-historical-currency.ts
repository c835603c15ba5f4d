// CT_HISTORICAL_CURRENCY: a coin's amount and value day by day; several coins side by side.
import type { AccountTable } from '../analytics/accounts/account-table';
import { joinHistories } from '../analytics/accounts/histories';
import { dataset } from '../core/dataset';
import { emptyHistory, pointFields } from '../core/tables/historical-currency';
import { accountOfHistory, from, headers, limit, missing, timeOrder, to } from './define/common-options';
import { defineFunction } from './define/define-function';
import type { Names } from './define/parameter';
import { coin, field, options } from './define/parameters';
import { isEveryAccount, perAccount } from './define/reads';
import { unknownArgument } from './input/parse-options';
import { showSideBySide } from './output/side-by-side';

export const ctHistoricalCurrency = defineFunction({
  name: 'CT_HISTORICAL_CURRENCY',
  summary: "A coin's amount and value day by day; for a range of coins, side by side.",
  parameters: [
    { ...coin, optional: false, help: 'A coin as CoinTracking names it, or a range of coins.' },
    {
      ...field,
      help: 'amount, fiat, btc; one, a list or a range. Leave it out for all three.',
      example: '"fiat"',
    },
    { ...options, example: '"from=2025-01-01"' },
  ],
  options: [accountOfHistory, headers, from, to, limit, timeOrder, missing],
  examples: [
    { formula: '=CT_HISTORICAL_CURRENCY("BTC")', shows: 'date, amount and value of BTC' },
    {
      formula: '=CT_HISTORICAL_CURRENCY("BTC"; "fiat"; "from=2025-01-01")',
      shows: 'date and value since 2025',
    },
    { formula: '=CT_HISTORICAL_CURRENCY(A2:A4; "fiat")', shows: 'the value of three coins side by side' },
  ],
  columns: { always: { date: 'day', ...pointFields } },
  reads: ({ args, options }) => ({
    histories: coinsIn(args.coin).map(currency =>
      perAccount({
        dataset: dataset(options.account, 'getHistoricalCurrency', { currency }),
        // One account may have a coin that another has never had.
        mayBeUnknown: isEveryAccount(options.account) || missingOf(args.coin, options) !== 'error',
      }),
    ),
  }),
  answer: ({ histories }, { args, options, facts }) => {
    const coins = coinsIn(args.coin);
    if (missingOf(args.coin, options) === 'error') {
      const unknown = histories.findIndex(isUnknown);
      if (unknown >= 0) throw unknownArgument('coin', coins[unknown]!, facts.names('coin', options.account));
    }
    const tables = histories.map(ofAccounts => joinHistories(ofAccounts, facts.zone));
    return showSideBySide(coins, tables, args.field, options, facts);
  },
});

function missingOf(coin: Names, { missing }: { readonly missing?: 'blank' | 'zero' | 'error' }) {
  return missing ?? (coin.many ? 'blank' : 'error');
}

function isUnknown(ofAccounts: readonly AccountTable[]): boolean {
  return ofAccounts.every(({ table }) => table === emptyHistory);
}

function coinsIn(coin: Names): string[] {
  return coin.items.filter(name => name !== '').map(ticker);
}

/** CoinTracking's tickers are capitals; one with letters of both kinds is typed so on purpose, as stETH is. */
function ticker(name: string): string {
  const isMixed = /\p{Ll}/u.test(name) && /\p{Lu}/u.test(name.slice(1));
  return isMixed ? name : name.toUpperCase();
}
