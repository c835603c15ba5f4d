// What is computed from the transactions is kept under all that it depends on: a formula shows the same alone in a spreadsheet and
// beside others with other options, and tomorrow what it means tomorrow.
import { catalog } from '../../src/functions/catalog';
import type { CellArgument } from '../../src/functions/define/cell-value';
import type { Option } from '../../src/functions/define/option';
import { sheetWith } from '../support/several-accounts';
import { Sheet } from '../support/sheet';
import { answersOf, madeUpAccount } from '../support/split-account';
import { instantIn } from '../support/zones';

const nowMillis = new Sheet().ports.clock.nowMillis();
const data = madeUpAccount(7, 60, nowMillis);
const open = () => sheetWith({ default: answersOf(data, () => nowMillis) });

/** What comes before the options. */
const firstArguments: Readonly<Record<string, readonly CellArgument[]>> = {
  CT_REALIZED: [undefined],
  CT_LOTS: ['BTC'],
  CT_BALANCE_ON: ['2025-12-20', undefined, undefined],
  CT_INCOME: ['month'],
  CT_FEES: ['month'],
  CT_FLOWS: ['month'],
  CT_PERFORMANCE: ['month'],
  CT_CHECK: [],
};

/** Beside the first: the account must be one in which these matter. */
const whatDiffers: Readonly<Record<string, RegExp>> = {
  CT_REALIZED: /by=term.*method=AVERAGE.*pool=exchange.*longterm=365.*gifts=sale.*btc=yes/,
  CT_LOTS: /sell=.*method=LIFO.*longterm=none.*btc=yes.*order=free/,
  CT_BALANCE_ON: /by=exchange.*method=LIFO.*btc=yes/,
  CT_INCOME: /by=coin.*figure=rows.*layout=cross.*top=3/,
  CT_FEES: /by=coin.*figure=rows.*layout=cross/,
  CT_FLOWS: /by=coin.*figure=in.*layout=cross/,
  CT_PERFORMANCE: /scope=total.*btc=yes/,
  CT_CHECK: /^/,
};

/** Each of its values, alone and with the other key of a table. */
function textsOf(option: Option): string[] {
  if (['account', 'headers', 'columns', 'fetch', 'limit', 'missing'].includes(option.name)) return [];
  const values = option.choices ?? (option.kind === 'yes-no' ? ['yes', 'no'] : [option.example]);
  const own = values.map(value => `${option.name}=${value}`);
  if (option.name === 'figure') return own.map(text => `by=coin; layout=cross; ${text}`);
  if (option.name === 'top' || option.name === 'layout') return own.map(text => `by=coin; ${text}`);
  return ['method', 'pool', 'longterm', 'gifts'].includes(option.name)
    ? [...own, ...own.map(text => `btc=yes; ${text}`)]
    : own;
}

test.each(Object.keys(firstArguments))('%s shows with each option what it shows alone', name => {
  const texts = catalog.find(entry => entry.name === name)!.options.flatMap(textsOf);
  const together = open();
  const shown = texts.map(text => together.run(name, ...firstArguments[name]!, text));
  const alone = texts.map(text => open().run(name, ...firstArguments[name]!, text));
  for (const [at, text] of texts.entries()) expect([text, shown[at]]).toEqual([text, alone[at]]);
  const differing = texts.filter((_, at) => JSON.stringify(shown[at]) !== JSON.stringify(shown[0]));
  expect(differing.join(' ')).toMatch(whatDiffers[name]!);
});

test.each(['CT_REALIZED', 'CT_INCOME', 'CT_FEES', 'CT_FLOWS', 'CT_PERFORMANCE'])(
  'a moment after midnight, %s of this year so far is of the new year, without a call',
  name => {
    const sheet = open();
    const { clock, http } = sheet.ports;
    clock.advance((instantIn('Europe/Berlin', '2027-01-01') - 600) * 1000 - clock.nowMillis());
    const year = () => sheet.column(0, name, 'ytd', 'headers=no')[0];
    expect(year()).toBe(2026);
    const calls = http.requests.length;
    clock.advance(1_200_000);
    expect(year()).toBe(2027);
    expect(http.requests.length).toBe(calls);
  },
);
