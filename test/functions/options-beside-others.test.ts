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
const data = madeUpAccount(3, 60, nowMillis);
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

/** Each of its values, alone and with the other key of a table. */
function textsOf(option: Option): string[] {
  if (['account', 'headers', 'columns', 'fetch', 'limit', 'missing'].includes(option.name)) return [];
  const values = option.choices ?? (option.kind === 'yes-no' ? ['yes', 'no'] : [option.example]);
  const own = values.map(value => `${option.name}=${value}`);
  if (option.name === 'figure') return own.map(text => `by=coin; layout=cross; ${text}`);
  if (option.name === 'top') return own.map(text => `by=coin; ${text}`);
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
  if (texts.length > 4)
    expect(new Set(shown.map(cells => JSON.stringify(cells))).size).toBeGreaterThan(texts.length / 3);
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
