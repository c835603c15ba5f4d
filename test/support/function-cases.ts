// The functions of balances, lists and histories, alone and inside other functions, each with its expected value. The values are
// computed here, from the sandbox's own transactions and prices.
import type { SandboxAccount, Transaction } from '../../dev/sandbox/sandbox';

export interface Truth {
  /** The account `demo` of the sandbox. */
  readonly account: SandboxAccount;
  readonly nowMillis: number;
  /** The calls that the sandbox has counted. */
  readonly calls: number;
}

export type FunctionCase = readonly [formula: string, expected: () => string | number];

export function functionCases(truth: () => Truth): readonly FunctionCase[] {
  const data = () => truth().account.data;
  const price = (coin: string) => data().prices.priceOf(coin, truth().nowMillis);
  const isCurrency = (coin: string) => data().prices.kindOf(coin) === 'currency';
  const isMovement = ({ type }: Transaction) => type === 'Deposit' || type === 'Withdrawal';

  /** The amount of each coin after these transactions. */
  function amounts(transactions: readonly Transaction[] = data().transactions): Record<string, number> {
    const sums: Record<string, number> = {};
    const add = (side: { coin: string; amount: number } | undefined, sign: number) => {
      if (side) sums[side.coin] = (sums[side.coin] ?? 0) + sign * side.amount;
    };
    // Fees are inside the amounts.
    for (const { buy, sell } of transactions) {
      add(buy, 1);
      add(sell, -1);
    }
    return sums;
  }

  const amount = (coin: string) => amounts()[coin]!;
  const coins = () =>
    Object.keys(amounts())
      .filter(coin => !isCurrency(coin))
      .sort();
  const value = (coin: string) => amount(coin) * price(coin);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const largestFirst = () => [...coins()].sort((a, b) => value(b) - value(a));
  const trades = () => data().transactions.filter(({ type }) => type === 'Trade');
  const onKraken = () => amounts(data().transactions.filter(row => row.exchange === 'Kraken'));
  const withoutMovements = () => amounts(data().transactions.filter(row => !isMovement(row)));
  const everything = () => sum(Object.entries(amounts()).map(([coin, held]) => held * price(coin)));
  const ledgerLines = () =>
    sum(data().transactions.map(({ buy, sell }) => [buy, sell].filter(Boolean).length));

  return [
    ['=CT_BALANCE("BTC")', () => amount('BTC')],
    ['=CT_BALANCE("btc"; "value_fiat")', () => value('BTC')],
    ['=SUM(CT_BALANCE("BTC");1)', () => amount('BTC') + 1],
    [
      '=IF(CT_BALANCE("BTC";"price_fiat")>1000;"dear";"cheap")',
      () => (price('BTC') > 1000 ? 'dear' : 'cheap'),
    ],
    ['=INDEX(CT_BALANCE();2;1)', () => largestFirst()[0]!],
    ['=INDEX(SORT(CT_BALANCE("headers=no");3;FALSE);1;1)', () => largestFirst()[0]!],
    ['=INDEX(CT_BALANCE("order=desc; limit=3; headers=no");3;1)', () => largestFirst()[2]!],
    [
      '=ROWS(FILTER(CT_BALANCE("headers=no");INDEX(CT_BALANCE("headers=no");0;3)>2000))',
      () => coins().filter(coin => value(coin) > 2000).length,
    ],

    ['=CT_TOTAL()', () => sum(coins().map(value))],
    ['=SUM(CT_TOTAL("value_fiat,profit_fiat"))', () => sum(coins().map(value)) + everything()],
    [
      '=IF(CT_TOTAL()>0;INDEX(CT_TOTAL("value_btc,value_fiat");1;1);0)',
      () => sum(coins().map(value)) / price('BTC'),
    ],
    ['=INDEX(SORT(CT_TOTAL("value_fiat"));1;1)', () => sum(coins().map(value))],
    ['=INDEX(FILTER(CT_TOTAL("profit_fiat");TRUE);1;1)', () => everything()],

    ['=CT_GAINS("ETH")', () => withoutMovements().ETH!],
    [
      '=SUM(CT_GAINS("ETH";"current_value");CT_GAINS("BTC";"current_value"))',
      () => withoutMovements().ETH! * price('ETH') + withoutMovements().BTC! * price('BTC'),
    ],
    [
      '=INDEX(SORT(CT_GAINS("headers=no; columns=coin,amount");2;FALSE);1;1)',
      () => coins().sort((a, b) => withoutMovements()[b]! - withoutMovements()[a]!)[0]!,
    ],
    [
      '=IF(INDEX(FILTER(CT_GAINS("headers=no; columns=coin,amount");INDEX(CT_GAINS("headers=no");0;1)="BTC");1;2)>0;1;0)',
      () => 1,
    ],

    ['=CT_GROUPED_BALANCE("exchange";"Kraken";"BTC")', () => onKraken().BTC!],
    [
      '=SUM(CT_GROUPED_BALANCE("exchange";"Kraken";;"fiat";"headers=no"))',
      () => sum(Object.entries(onKraken()).map(([coin, held]) => held * price(coin))),
    ],
    [
      '=IF(CT_GROUPED_BALANCE("exchange";"kraken";"TOTAL_SUMMARY";"fiat")<0;"less";"more")',
      () => (sum(Object.entries(onKraken()).map(([coin, held]) => held * price(coin))) < 0 ? 'less' : 'more'),
    ],
    [
      '=INDEX(SORT(CT_GROUPED_BALANCE("exchange";;;;"headers=no; totals=only");1;TRUE);1;1)',
      () => [...new Set(data().transactions.map(row => row.exchange))].sort()[0]!,
    ],
    ['=SUM(FILTER(CT_GROUPED_BALANCE("type";;"BTC";"amount";"headers=no");TRUE))', () => amount('BTC')],
    [
      '=SUM(CT_GROUPED_BALANCE(;;;"fiat";"layout=cross; totals=only; headers=no"))',
      () => sum(coins().map(value)),
    ],
    [
      '=INDEX(CT_GROUPED_BALANCE(;;"BTC";"amount";"layout=cross; headers=yes");2;MATCH("Kraken";INDEX(CT_GROUPED_BALANCE(;;"BTC";"amount";"layout=cross; headers=yes");1;0);0))',
      () => onKraken().BTC!,
    ],
    ['=SUM(CT_BALANCE("top=2; columns=value_fiat; headers=no"))', () => sum(coins().map(value))],

    ['=ROWS(CT_TRADES())', () => data().transactions.length + 1],
    ['=SUM(CT_TRADES("from=2019; to=2019; columns=fee_amount; headers=no"))', () => 0],
    ['=COUNT(CT_TRADES("type=Staking; columns=sell_amount; headers=no"))', () => 0],
    [
      '=MIN(CT_TRADES("type=Staking; columns=buy_amount,sell_amount,fee_amount; headers=no"))',
      () =>
        Math.min(
          ...data()
            .transactions.filter(({ type }) => type === 'Staking')
            .map(({ buy }) => buy!.amount),
        ),
    ],
    ['=SUM(CT_LEDGER("from=2019; to=2019; columns=amount; headers=no"))', () => 0],
    ['=SUM(CT_HISTORICAL_SUMMARY("Total"; "from=2019; to=2019; headers=no"))', () => 0],
    [
      '=SUM(CT_TRADES("headers=no; type=Trade; columns=buy_amount"))',
      () => sum(trades().map(({ buy }) => buy!.amount)),
    ],
    [
      '=IF(INDEX(CT_TRADES("limit=1");2;3)="";"";INDEX(CT_TRADES("limit=1; headers=no");1;3))',
      () => data().transactions[0]!.type,
    ],
    [
      '=INDEX(SORT(CT_TRADES("headers=no; columns=id,time");2;FALSE);1;1)',
      () => String(data().transactions.at(-1)!.id),
    ],
    [
      '=ROWS(FILTER(CT_TRADES("headers=no; columns=type");CT_TRADES("headers=no; columns=type")="Trade"))',
      () => trades().length,
    ],

    ['=ROWS(CT_LEDGER("headers=no"))', ledgerLines],
    ['=SUM(CT_LEDGER("headers=no; coin=BTC; columns=amount"))', () => amount('BTC')],
    [
      '=IF(TRUE;INDEX(CT_LEDGER("coin=BTC; order=desc; limit=1; columns=post_balance");2;1);0)',
      () => amount('BTC'),
    ],
    [
      '=ROWS(SORT(FILTER(CT_LEDGER("headers=no; columns=currency,amount");INDEX(CT_LEDGER("headers=no; columns=amount");0;1)>0);2;TRUE))',
      () => data().transactions.filter(({ buy }) => buy).length,
    ],

    ['=INDEX(CT_HISTORICAL_SUMMARY("Total";"order=desc; limit=1; headers=no");1;2)', everything],
    [
      '=SUM(INDEX(CT_HISTORICAL_SUMMARY(;"headers=no; order=desc; limit=1");0;2))',
      () => sum(coins().map(value)),
    ],
    [
      '=IF(ROWS(CT_HISTORICAL_SUMMARY("Total";"from=2026-01-01; to=2026-01-10; headers=no"))=10;"ten days";"other")',
      () => 'ten days',
    ],
    ['=INDEX(SORT(CT_HISTORICAL_SUMMARY("Total";"headers=no");1;FALSE);1;2)', everything],
    [
      '=ROWS(FILTER(CT_HISTORICAL_SUMMARY("Total";"headers=no; limit=5");{TRUE;FALSE;TRUE;FALSE;TRUE}))',
      () => 3,
    ],

    [
      '=INDEX(CT_HISTORICAL_CURRENCY("BTC";"amount";"order=desc; limit=1; headers=no");1;2)',
      () => amount('BTC'),
    ],
    [
      '=SUM(INDEX(CT_HISTORICAL_CURRENCY("BTC,ETH";"fiat";"order=desc; limit=1; headers=no");1;2);INDEX(CT_HISTORICAL_CURRENCY("BTC,ETH";"fiat";"order=desc; limit=1; headers=no");1;3))',
      () => value('BTC') + value('ETH'),
    ],
    [
      '=IF(INDEX(SORT(CT_HISTORICAL_CURRENCY("ETH";"fiat";"headers=no");1;FALSE);1;2)>0;"worth";"nothing")',
      () => 'worth',
    ],
    ['=ROWS(FILTER(CT_HISTORICAL_CURRENCY("ETH";"amount";"headers=no; limit=2");{TRUE;FALSE}))', () => 1],

    ['=CT_STATUS("plan")', () => 'PRO'],
    ['=SUM(CT_STATUS("calls_left");0)', () => 20 - truth().calls],
    ['=IF(CT_STATUS("calls_left")>0;INDEX(CT_STATUS();2;2);"")', () => 'default'],
    [
      '=INDEX(SORT(FILTER(CT_STATUS("headers=no");INDEX(CT_STATUS("headers=no");0;1)="plan");1;TRUE);1;2)',
      () => 'PRO',
    ],
  ];
}

/** CoinTracking rounds: eight decimals, two in the history of the whole account. */
export function isShown(found: unknown, wanted: string | number, formula: string): boolean {
  if (typeof wanted === 'string') return found === wanted;
  const tolerance = formula.includes('SUMMARY(') ? 0.011 : 1e-6 * Math.max(1, Math.abs(wanted));
  return typeof found === 'number' && Math.abs(found - wanted) < tolerance;
}
