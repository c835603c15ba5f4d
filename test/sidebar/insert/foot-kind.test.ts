import type { PlannedDataset, Preview } from '../../../src/sidebar/contract';
import { footKind } from '../../../src/sidebar/page/insert/formulas/foot-kind';

const dataset: PlannedDataset = {
  account: 'default',
  dataset: 'getGains',
  calls: 1,
  price: 1,
  fetchedAtMillis: 0,
  cells: 1,
  byFormulas: false,
};
const unfetched = (change: Partial<PlannedDataset> = {}): Preview => ({
  kind: 'not-fetched',
  datasets: [{ ...dataset, ...change }],
});
const kind = (value: Preview, change: Partial<Parameters<typeof footKind>[0]> = {}) =>
  footKind({ isReady: true, preview: { ok: true, value }, callsLeft: 5, hasFailed: false, ...change });

test('nothing is inserted before the preview of this very formula is there, or while it fails', () => {
  expect(kind(unfetched(), { isReady: false })).toEqual({ kind: 'off' });
  expect(kind({ kind: 'failure', failure: { code: 'KEY_BUSY' } })).toEqual({ kind: 'off' });
});

test('data that isn’t there is fetched first', () => {
  expect(kind(unfetched())).toEqual({ kind: 'fetch', datasets: [dataset], calls: 1 });
});

test.each<[string, Preview, Partial<Parameters<typeof footKind>[0]>]>([
  ['the fetch has failed', unfetched(), { hasFailed: true }],
  ['no call is left', unfetched(), { callsLeft: 0 }],
  ['the key is someone else’s', unfetched({ byFormulas: true, calls: 0 }), {}],
])('where %s, the formula can be inserted all the same', (_, preview, change) => {
  expect(kind(preview, change)).toMatchObject({ kind: 'insert-unseen' });
});
