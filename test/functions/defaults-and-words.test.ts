// What a formula means that says nothing of an option, and that figures don't depend on who looks at them.
import type { CellArgument } from '../../src/functions/define/cell-value';
import { sheetWith } from '../support/several-accounts';
import { Sheet } from '../support/sheet';
import { answersOf, madeUpAccount } from '../support/split-account';

const nowMillis = new Sheet().ports.clock.nowMillis();
const data = madeUpAccount(7, 60, nowMillis);
const open = () => sheetWith({ default: answersOf(data, () => nowMillis) });
const lots = 'method=FIFO; pool=all; longterm=1y; gifts=none; btc=no';

test.each<[name: string, options: string, args: CellArgument[], said: CellArgument[]]>([
  ['CT_REALIZED', '', [undefined], ['year', `by=year; ${lots}; layout=list; headers=yes`]],
  ['CT_REALIZED', 'by=coin', [undefined], ['all', `by=coin; ${lots}`]],
  ['CT_REALIZED', 'by=sale', [undefined], [undefined, `by=sale; ${lots}; order=asc`]],
  ['CT_LOTS', '', [undefined], [undefined, `on=today; order=coin; ${lots}`]],
  [
    'CT_BALANCE_ON',
    '',
    ['2025-12-20', undefined, undefined],
    ['2025-12-20', undefined, undefined, `by=coin; ${lots}`],
  ],
  ['CT_INCOME', '', [undefined], ['year', 'by=type; layout=list; order=asc']],
  ['CT_FEES', '', [undefined], ['year', 'by=kind; layout=list; order=asc']],
  ['CT_FLOWS', '', [undefined], ['year', 'by=kind; layout=list; order=asc']],
  ['CT_PERFORMANCE', '', [undefined], ['year', 'scope=coins; order=asc; btc=no']],
  ['CT_ALLOCATION', '', [undefined, undefined], ['coin', undefined, 'btc=no']],
])('%s with "%s" means the same as with all defaults', (name, options, args, said) => {
  const shown = open().run(name, ...args, options);
  expect((shown as unknown[][]).length).toBeGreaterThan(1);
  expect(shown).toEqual(open().run(name, ...said));
});

test.each(['de', 'zh'])('terms, kinds, checks and types are the same in the language %s', language => {
  const seenBy = (person: string, name: string, ...given: CellArgument[]) => {
    const sheet = open();
    sheet.ports.language = person;
    return sheet.run(name, ...given);
  };
  for (const given of [
    ['CT_REALIZED', undefined, 'by=term; columns=term,gain; headers=no'],
    ['CT_REALIZED', undefined, 'by=sale; columns=term,type; headers=no'],
    ['CT_FLOWS', 'all', 'columns=kind,net; headers=no'],
    ['CT_FEES', 'all', 'columns=kind,rows; headers=no'],
    ['CT_CHECK', 'columns=severity,check; headers=no'],
  ] as [string, ...CellArgument[]][])
    expect(seenBy(language, ...given)).toEqual(seenBy('en', ...given));
});
