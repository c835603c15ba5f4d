// `account=*` over an account that is cut into two by exchange shows what the whole account shows.
import fc from 'fast-check';
import { failureOf } from '../../src/core/errors';
import type { AccountData } from '../../src/demo/account/account-data';
import { catalog } from '../../src/functions/catalog';
import type { CellArgument } from '../../src/functions/define/cell-value';
import type { CatalogEntry } from '../../src/functions/define/define-function';
import { argumentsOf } from '../support/example-arguments';
import { sheetWith } from '../support/several-accounts';
import { Sheet } from '../support/sheet';
import { answersOf, madeUpAccount, splitByExchange } from '../support/split-account';

const nowMillis = new Sheet().ports.clock.nowMillis();
const exchanges = ['Kraken', 'Binance', 'Coinbase Pro', 'Ledger Live'];

const anySplit = fc.record({
  seed: fc.nat(10_000),
  steps: fc.integer({ min: 1, max: 40 }),
  second: fc.subarray(exchanges),
});

type Accounts = Readonly<Record<string, AccountData>>;

function open(accounts: Accounts): Sheet {
  const answers = Object.entries(accounts).map(([name, data]) => [name, answersOf(data, () => nowMillis)]);
  return sheetWith(Object.fromEntries(answers));
}

/** The whole account, and the two parts of it. */
function sheetsOf({ seed, steps, second }: { seed: number; steps: number; second: readonly string[] }) {
  const data = madeUpAccount(seed, steps, nowMillis);
  const [own, dads] = splitByExchange(data, exchange => second.includes(exchange));
  return { whole: open({ default: data }), parts: open({ default: own, dad: dads }) };
}

type Given = readonly [name: string, ...args: string[]];

/** What the cell shows, or why it shows nothing: an account without transactions has no series, say. */
function run(sheet: Sheet, [name, ...args]: Given, isOfAll: boolean): unknown {
  const last = args[args.length - 1]!;
  try {
    return sheet.run(name, ...args.slice(0, -1), isOfAll ? `${last}; account=*` : last);
  } catch (thrown) {
    return failureOf(thrown).code;
  }
}

/** Formulas whose figures are sums of what each transaction says: they are the same to the last digit. */
const exactly: readonly Given[] = [
  ['CT_BALANCE', 'columns=coin,amount'],
  ['CT_INCOME', 'month', 'by=type'],
  ['CT_INCOME', 'all', 'by=coin; layout=cross'],
  ['CT_FEES', 'month', 'by=kind'],
  ['CT_FEES', 'all', 'by=exchange'],
  ['CT_FLOWS', 'month', 'by=kind'],
  ['CT_FLOWS', 'all', 'by=coin'],
  ['CT_REALIZED', 'month', 'pool=all'],
  ['CT_REALIZED', 'all', 'by=term; method=HIFO'],
  ['CT_REALIZED', 'all', 'by=exchange; pool=exchange; method=AVERAGE'],
  ['CT_BALANCE_ON', '2025-12-20', 'columns=coin,amount,cost'],
  ['CT_BALANCE_ON', '2025-12-20', 'columns=exchange,coin,amount,cost; by=exchange; pool=exchange'],
  ['CT_LOTS', 'columns=coin,acquired,amount,cost,exchange,type'],
  ['CT_LOTS', 'columns=coin,acquired,amount,cost,exchange,type; pool=exchange; method=LIFO'],
  ['CT_TRADES', 'columns=id,time,type,buy_amount,sell_amount,exchange'],
  ['CT_CHECK', 'columns=severity,check,coin,exchange,time,amount,id'],
];

/** Formulas with values that CoinTracking rounds in each account. */
const nearly: readonly Given[] = [
  ['CT_BALANCE', 'columns=coin,value_fiat,price_fiat,change24h'],
  ['CT_TOTAL', 'value_fiat,value_btc,profit_fiat', 'headers=no'],
  ['CT_GAINS', 'columns=coin,amount,current_value; order=desc; exclude_dep_with=no'],
  ['CT_ALLOCATION', 'columns=coin,value,share'],
  ['CT_ALLOCATION', 'exchange', 'columns=exchange,value,share'],
  ['CT_GROUPED_BALANCE', 'exchange', 'columns=name,coin,amount,fiat'],
  ['CT_GROUPED_BALANCE', 'exchange', 'layout=cross; totals=yes'],
  ['CT_HISTORICAL_SUMMARY', 'Total', 'headers=yes'],
  ['CT_HISTORICAL_CURRENCY', 'BTC,ETH', 'headers=yes'],
  ['CT_BALANCE_ON', '2025-12-20', 'columns=coin,value'],
  ['CT_PERFORMANCE', 'month', 'columns=period,start_value,end_value,flows,gain'],
  ['CT_LOTS', 'columns=coin,value,gain; on=2025-12-20'],
];

/** By what a row is about: rows that are as large, or of the same second, may change places. */
function inOrder(cells: unknown): unknown[][] {
  const rows = Array.isArray(cells) ? (cells as unknown[][]) : [[cells]];
  const key = (row: readonly unknown[]) => JSON.stringify(row.filter(cell => typeof cell !== 'number'));
  return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** Eight decimals; the history of an account's value has two. */
const toleranceOf = ([name]: Given) => (name === 'CT_HISTORICAL_SUMMARY' ? 0.0101 : 2e-6);

function isNear(found: unknown, wanted: unknown, tolerance: number): boolean {
  if (typeof found !== 'number' || typeof wanted !== 'number')
    return JSON.stringify(found) === JSON.stringify(wanted);
  return Math.abs(found - wanted) <= tolerance;
}

function differences(found: unknown, wanted: unknown, tolerance: number): unknown[] {
  const [rows, wantedRows] = [inOrder(found), inOrder(wanted)];
  if (rows.length !== wantedRows.length) return [rows, wantedRows];
  return rows.flatMap((row, at) => {
    const isSame = row.every((cell, column) => isNear(cell, wantedRows[at]![column], tolerance));
    return isSame ? [] : [{ found: row, wanted: wantedRows[at] }];
  });
}

test('what every transaction says adds up to the same, to the last digit', () => {
  fc.assert(
    fc.property(anySplit, split => {
      const { whole, parts } = sheetsOf(split);
      for (const given of exactly) {
        const [found, wanted] = [run(parts, given, true), run(whole, given, false)];
        expect([given, inOrder(found)]).toEqual([given, inOrder(wanted)]);
      }
    }),
    { numRuns: 20, seed: 11 },
  );
});

test('values that CoinTracking rounds for each account add up to nearly the same', () => {
  fc.assert(
    fc.property(anySplit, split => {
      const { whole, parts } = sheetsOf(split);
      for (const given of nearly) {
        const [found, wanted] = [run(parts, given, true), run(whole, given, false)];
        expect([given, differences(found, wanted, toleranceOf(given))]).toEqual([given, []]);
      }
    }),
    { numRuns: 8, seed: 12 },
  );
});

/** Options stand in the last place, or right behind the arguments that are needed. */
function ofAll(given: readonly CellArgument[], { parameters }: CatalogEntry): CellArgument[] {
  const last = given[given.length - 1];
  if (typeof last === 'string' && last.includes('=')) return [...given.slice(0, -1), `${last}; account=*`];
  const others = Array.from({ length: parameters.length - 1 }, (_, index) => given[index]);
  return [...others, 'account=*'];
}

test('a single account is the same with every function, but for the column that says whose a row is', () => {
  fc.assert(
    fc.property(anySplit, ({ seed, steps }) => {
      const sheet = open({ default: madeUpAccount(seed, steps, nowMillis) });
      const shown = (name: string, given: readonly CellArgument[]) => {
        try {
          const cells = sheet.run(name, ...given);
          return Array.isArray(cells) ? cells : [[cells]];
        } catch (thrown) {
          return failureOf(thrown).code;
        }
      };
      for (const entry of catalog) {
        for (const { formula } of entry.examples) {
          const given = argumentsOf(formula, entry.name);
          const wanted = shown(entry.name, given);
          const found = shown(entry.name, ofAll(given, entry));
          const hasAccount = Array.isArray(found) && found[0]!.length > wanted[0]!.length;
          const own = hasAccount ? found.map(([, ...row]) => row) : found;
          expect([formula, own]).toEqual([formula, wanted]);
        }
      }
    }),
    { numRuns: 5, seed: 13 },
  );
});
