// Every state of the tab Insert, and the clicks that lead to it.
import type { Inserted, PlannedDataset, Preview, ReportOffer, Room } from '../../../src/sidebar/contract';
import { type Act, click, fill, inTurn, ok, type SidebarState, until } from './acts';
import { type Script, scriptOf, sheetNames } from './scripted-add-on';
import { account, inMinutes, minutesAgo, oneAccount } from './snapshot-fixtures';

const at = (text: string) => ({ date: Date.parse(`${text}:00+01:00`) });

export const tradesPreview: Extract<Preview, { kind: 'value' }> = {
  kind: 'value',
  cells: [
    ['Time', 'Type', 'Buy', 'Buy currency', 'Sell', 'Sell currency', 'Fee', 'Fee currency', 'Exchange'],
    [at('2025-12-29T18:04'), 'Trade', 0.0184, 'BTC', 1650, 'EUR', 2.1, 'EUR', 'Kraken'],
    [at('2025-12-24T07:12'), 'Staking', 0.00482346, 'ETH', '', '', '', '', 'Kraken'],
    [at('2025-12-17T21:40'), 'Trade', 2.614, 'SOL2', 420, 'EUR', 0.63, 'EUR', 'Binance'],
    [at('2025-12-14T22:34'), 'Trade', 5.29257143, 'SOL2', 741, 'EUR', 1.93, 'EUR', 'Binance'],
  ],
  rows: 213,
  columns: 9,
  hasHeader: true,
  fetchedAtMillis: minutesAgo(12),
};

export const inserted: Inserted = {
  address: 'Sheet1!A1',
  cell: { sheet: 0, row: 1, column: 1, rows: 1, columns: 1 },
  formula: '=CT_TRADES("from=2025; to=2025; order=desc")',
  stamp: '',
  rows: 213,
  columns: 9,
  hasHeader: true,
  isNewSheet: false,
  styledRows: 267,
};

export const freeRoom: Room = { selected: 'Sheet1!A1', formula: '', area: 'A1:I213', occupied: '' };

const gains: PlannedDataset = {
  account: 'default',
  dataset: 'getGains',
  calls: 1,
  price: 1,
  fetchedAtMillis: 0,
  cells: 1,
  byFormulas: false,
};

export const taxOffer: ReportOffer = {
  name: 'Tax 2025',
  taken: undefined,
  freeName: 'Tax 2025',
  datasets: [
    { ...gains, dataset: 'getTrades?trade_prices=1', fetchedAtMillis: minutesAgo(1_500) },
    { ...gains, dataset: 'getBalance', calls: 0, price: 1, fetchedAtMillis: minutesAgo(3) },
  ],
  callsLeft: 17,
  nextCallAtMillis: 0,
};

const snapshot = oneAccount({ accounts: [account({ callsLeft: 17 })] });

export function insertScript(change: Partial<Script> = {}, shown = snapshot): Script {
  return scriptOf(shown, {
    planReport: ({ report }) =>
      ok(
        report === 'tax' ? taxOffer : { ...taxOffer, name: sheetNames[report], freeName: sheetNames[report] },
      ),
    previewFormula: () => ok(tradesPreview),
    findRoom: () => ok(freeRoom),
    insertFormula: () => ok(inserted),
    ...change,
  });
}

const state = (name: string, change: Partial<Script> = {}, ...acts: Act[]): SidebarState => ({
  name,
  opening: { place: 'insert', script: insertScript(change) },
  act: inTurn(until('.tile'), ...acts),
});

const toFormulas = inTurn(click('.to-formulas'), until('.tasks'));
const line = (key: string) => click(`[data-key="${key}"]`);
const task = (name: string) => inTurn(toFormulas, line(`task ${name}`), until('.title'));
const previewed = until('.preview-content[aria-busy=false] :is(table, .only-value)');
const ready = inTurn(previewed, until('.foot .button.main:not([aria-disabled=true])'));
const failed = { code: 'UNREACHABLE', detail: '' } as const;

export const insertStates: readonly SidebarState[] = [
  state('insert'),
  state('report-tax', {}, click('[data-open=tax]'), until('.foot b')),
  state(
    'report-short',
    {
      planReport: () =>
        ok({
          ...taxOffer,
          name: sheetNames.income,
          freeName: sheetNames.income,
          callsLeft: 0,
          nextCallAtMillis: inMinutes(24),
        }),
    },
    click('[data-open=income]'),
    until('.foot .warn'),
  ),
  state('report-overview', {}, click('[data-open=overview]'), until('.foot b')),
  state(
    'made-with-errors',
    {
      readReport: () =>
        ok({
          waiting: 0,
          errors: Array.from({ length: 7 }, (_, at) => ({ address: `B${23 + at}`, text: '#ERROR!' })),
          figures: [{ label: 'Sales', shown: '38' }],
          checks: [],
        }),
    },
    click('[data-open=tax]'),
    until('.foot b'),
    click('.foot .button'),
    until('.notice.warning'),
  ),
  state('formulas', {}, toFormulas),
  state('formulas-all', {}, toFormulas, click('.tasks + * .link, p > .link'), until('.tasks >> nth=3')),
  state('formulas-search', {}, toFormulas, fill('.search input', 'fees'), until('.caption')),
  state('formulas-coin', {}, toFormulas, fill('.search input', 'btc'), until('.caption')),
  state('formulas-nothing', {}, toFormulas, fill('.search input', 'weather'), until('.caption')),
  state(
    'formulas-own-table',
    { findRoom: () => ok({ ...freeRoom, formula: inserted.formula, occupied: 'Sheet1!A1' }) },
    toFormulas,
    until('.notice'),
  ),
  state('form-trades', {}, task('trades'), ready),
  state('form-more', {}, task('trades'), ready, click('.link[aria-controls]'), until('.more-choices .field')),
  state(
    'form-columns',
    {},
    task('trades'),
    ready,
    click('.chip[aria-expanded]'),
    fill('select', 'custom'),
    until('.two'),
    ready,
  ),
  state(
    'form-value',
    {
      previewFormula: () =>
        ok({ ...tradesPreview, cells: [[0.42187]], rows: 1, columns: 1, hasHeader: false }),
      findRoom: () => ok({ ...freeRoom, selected: "'My portfolio 2026'!AB1234", area: 'AB1234' }),
    },
    task('coinNow'),
    fill('[data-part=coin] input', 'BTC'),
    ready,
  ),
  state('form-missing', {}, task('coinNow')),
  state(
    'form-wrong-day',
    {},
    task('onDate'),
    ready,
    fill('[data-part=date] input', '31.02.2025'),
    until('.field-error'),
  ),
  state(
    'form-wrong-coin',
    {
      previewFormula: () =>
        ok({
          kind: 'failure',
          failure: { code: 'ARGUMENT_UNKNOWN', argument: 'coin', given: 'XYZ', possible: ['BTC', 'ETH'] },
        }),
    },
    task('allCoins'),
    fill('[data-part=coin] input', 'XYZ'),
    until('.field-error'),
  ),
  state(
    'form-no-room',
    {
      findRoom: () => ok({ selected: 'Sheet1!B2', formula: '', area: 'B2:J214', occupied: 'Sheet1!D4' }),
    },
    task('trades'),
    until('.notice.warning'),
  ),
  state(
    'form-own-table',
    {
      findRoom: () =>
        ok({ selected: 'Sheet1!A1', formula: inserted.formula, area: 'A1:I213', occupied: 'Sheet1!A1' }),
    },
    task('trades'),
    until('.no-room .link'),
  ),
  state('form-inserted', {}, task('trades'), ready, click('.foot .button.main'), until('.notice.good')),
  state(
    'form-inserted-elsewhere',
    { findRoom: ({ replaced }) => ok(replaced ? { ...freeRoom, selected: 'Sheet1!L4' } : freeRoom) },
    task('trades'),
    ready,
    click('.foot .button.main'),
    until('.foot .link'),
  ),
  state(
    'form-not-fetched',
    { previewFormula: () => ok({ kind: 'not-fetched', datasets: [gains] }) },
    task('gains'),
    until('.foot .button.main:not([aria-disabled=true])'),
  ),
  state(
    'form-fetch-failed',
    {
      previewFormula: () => ok({ kind: 'not-fetched', datasets: [gains] }),
      fetchDataset: () => ok({ outcome: 'failed', rows: 0, failure: failed }),
    },
    task('gains'),
    until('.foot .button.main:not([aria-disabled=true])'),
    click('.foot .button.main'),
    until('.notice.error'),
  ),
  state(
    'form-refused',
    { insertFormula: () => ({ ok: false, failure: { code: 'CELLS_PROTECTED' } }) },
    task('trades'),
    ready,
    click('.foot .button.main'),
    until('.notice.error'),
  ),
  state('form-lots', {}, task('lots'), ready, click('.link[aria-controls]'), until('.more-choices .field')),
  state('form-income', {}, task('income'), ready),
  state(
    'form-own-classes',
    {},
    task('shares'),
    fill('[data-part=by] select', 'own'),
    fill('.range-field input', 'stocks'),
    until('.field-error'),
  ),
  state(
    'form-targets',
    {},
    task('shares'),
    click('.link[aria-controls]'),
    click('.more-choices .range-field .link'),
    ready,
  ),
  state('form-status', {}, task('status'), ready),
  state('form-function', {}, toFormulas, fill('.search input', 'last_update'), line('CT_LAST_UPDATE'), ready),
];
