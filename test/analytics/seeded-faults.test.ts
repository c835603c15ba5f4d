import { runChecks } from '../../src/analytics/checks/run-checks';
import { checkInputOf } from '../support/check-input';
import { type CleanAccount, cleanAccount, type TradeRecord } from '../support/clean-account';
import { type Dealer, dealer } from '../support/dealer';

interface SeededFault {
  readonly check: string;
  /** Puts the fault into the account. What the finding must name. */
  seed(account: CleanAccount, chance: Dealer): { id?: string; coin?: string; amount?: number };
  /** Checks that rightly find the same fault, too. */
  readonly alsoFoundBy?: readonly string[];
}

const units = 1e8;
const lastSeconds = ({ records }: CleanAccount) => Math.max(...records.map(({ seconds }) => seconds));

/** After everything else, so that nothing else is touched. */
function addLast(account: CleanAccount, record: Partial<TradeRecord>): TradeRecord {
  const added = {
    id: String(900_000 + account.records.length),
    seconds: lastSeconds(account) + 3 * 86_400,
    type: 'Trade',
    exchange: 'Kraken',
    ...record,
  };
  account.records.push(added);
  return added;
}

const worth = (coin: string, amount: number, value?: number) => ({
  coin,
  units: Math.round(amount * units),
  value: value === undefined ? undefined : Math.round(value * units),
  valueBtc: value === undefined ? undefined : Math.round((value * units) / 30_000),
});

const faults: Readonly<Record<string, SeededFault>> = {
  'more lost on an exchange than was there': {
    check: 'negative',
    seed: account => {
      addLast(account, { type: 'Staking', buy: worth('DOT', 2, 8) });
      const { id } = addLast(account, { type: 'Lost', sell: worth('DOT', 3, 12), exchange: 'Bitfinex' });
      addLast(account, { type: 'Lost', sell: worth('DOT', 1, 4), exchange: 'Bitfinex' });
      return { id, coin: 'DOT', amount: -3 };
    },
  },
  'more sold than was bought': {
    check: 'no-purchase',
    seed: account => {
      addLast(account, { buy: worth('DOT', 2, 8), sell: worth('EUR', 8, 8) });
      const { id } = addLast(account, {
        sell: worth('DOT', 5, 20),
        buy: worth('EUR', 20, 20),
        seconds: lastSeconds(account) + 1,
      });
      return { id, coin: 'DOT', amount: 3 };
    },
    alsoFoundBy: ['negative'],
  },
  'a deposit without its withdrawal': {
    check: 'unmatched',
    seed: account => ({ id: addLast(account, { type: 'Deposit', buy: worth('DOT', 2, 8) }).id, coin: 'DOT' }),
  },
  'a withdrawal without its deposit': {
    check: 'unmatched',
    seed: account => {
      addLast(account, { type: 'Staking', buy: worth('DOT', 2, 8) });
      return { id: addLast(account, { type: 'Auszahlung', sell: worth('DOT', 2, 8) }).id, amount: 2 };
    },
  },
  'a deposit before its withdrawal': {
    check: 'early-deposit',
    seed: account => {
      addLast(account, { type: 'Staking', buy: worth('DOT', 2, 8) });
      const seconds = lastSeconds(account);
      const deposit = { type: 'Deposit', buy: worth('DOT', 1.9, 8), exchange: 'Bitfinex' };
      const { id } = addLast(account, { ...deposit, seconds: seconds + 3_600 });
      addLast(account, { type: 'Withdrawal', sell: worth('DOT', 2, 8), seconds: seconds + 7_200 });
      return { id, coin: 'DOT', amount: 1.9 };
    },
  },
  'a transaction that is there twice': {
    check: 'duplicate',
    seed: (account, { pick }) => {
      const repeats = /Trade|Deposit|Einzahlung|Withdrawal|Auszahlung|Swap|Gift|Geschenk|Lost|Spend/;
      const copied = pick(account.records.filter(({ type }) => repeats.test(type)));
      const { id } = addLast(account, copied);
      account.records.at(-1)!.id = String(Number(id) + 800_000);
      return { id: account.records.at(-1)!.id };
    },
    alsoFoundBy: ['negative', 'no-purchase', 'unmatched', 'early-deposit', 'third-fee'],
  },
  'a date in the future': {
    check: 'future',
    seed: account => {
      const seconds = account.nowSeconds + 1;
      return { id: addLast(account, { type: 'Staking', buy: worth('BTC', 2, 8), seconds }).id };
    },
  },
  'a blank behind an exchange': {
    check: 'name',
    seed: ({ records }, { pick }) => {
      const record = pick(records);
      for (const other of records) if (other.exchange === record.exchange) other.exchange += ' ';
      return {};
    },
  },
  'two blanks in a group': {
    check: 'name',
    seed: ({ records }, { pick }) => {
      const record = pick(records);
      record.group = 'My  bot';
      return { id: record.id };
    },
  },
  'a fee in a third coin': {
    check: 'third-fee',
    seed: ({ records }, { pick }) => {
      const record = pick(records.filter(({ fee }) => fee === undefined));
      record.fee = { coin: 'DOT', units: units / 4 };
      return { id: record.id, coin: 'DOT', amount: 0.25 };
    },
  },
  'a trade without a value': {
    check: 'no-value',
    seed: account => ({
      id: addLast(account, { buy: worth('DOT', 1), sell: worth('BTC', 0.00000001, 0) }).id,
    }),
    alsoFoundBy: ['negative', 'no-purchase'],
  },
  'income without a value': {
    check: 'no-value',
    seed: account => ({ id: addLast(account, { type: 'Airdrop', buy: worth('DOT', 1) }).id }),
  },
  'income worth 0': {
    check: 'no-value',
    seed: account => ({ id: addLast(account, { type: 'Airdrop', buy: worth('DOT', 1, 0) }).id }),
  },
  'margin trades': {
    check: 'not-covered',
    seed: account => {
      const { id } = addLast(account, { type: 'Margin Profit', buy: worth('DOT', 1, 4) });
      addLast(account, { type: 'Margin Gewinn', buy: worth('DOT', 1, 4) });
      return { id };
    },
  },
  'an unknown type': {
    check: 'not-covered',
    seed: account => {
      const { id } = addLast(account, { type: 'Node Reward', buy: worth('DOT', 1, 4) });
      addLast(account, { type: 'Node reward ', buy: worth('DOT', 2, 4) });
      return { id };
    },
  },
};

const seeds = Array.from({ length: 25 }, (_, seed) => seed);

test.each(Object.entries(faults))(
  '%s is found once, and nothing else',
  (_, { check, seed, alsoFoundBy = [] }) => {
    for (const number of seeds) {
      const account = structuredClone(cleanAccount(number));
      const expected = seed(account, dealer(number));
      const rows = runChecks(checkInputOf(account)).filter(row => !alsoFoundBy.includes(row.check));
      expect({ number, checks: rows.map(row => row.check) }).toEqual({ number, checks: [check] });
      expect(rows[0]).toMatchObject(expected);
    }
  },
);

test.each([
  ['the balance', { balance: { DOT: 3 * units } }, { balance: 3 }],
  ['the last history point', { history: { DOT: 1.9 * units } }, { history: 1.9 }],
  ['both', { balance: { DOT: 3 * units }, history: { DOT: 3 * units } }, { balance: 3, history: 3 }],
])('an amount that %s has and the transactions don’t is found once, and nothing else', (_, claimed, said) => {
  for (const number of seeds) {
    const account = structuredClone(cleanAccount(number));
    addLast(account, { type: 'Staking', buy: worth('DOT', 2, 8) });
    const rows = runChecks(checkInputOf(account, claimed));
    expect({ number, checks: rows.map(row => row.check) }).toEqual({ number, checks: ['balance'] });
    const advice = { code: 'COMPARE', transactions: 2, ...said };
    expect(rows[0]).toMatchObject({ severity: 'error', coin: 'DOT', advice });
    expect(runChecks(checkInputOf(account))).toEqual([]);
  }
});
