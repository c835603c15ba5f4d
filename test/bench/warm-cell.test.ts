// A warm cell outside of the host's workers: the same add-on, the same value, nothing but the cache.
import { ours } from '../../dev/bench/add-on';
import { withHarness } from '../../dev/bench/bench-harness';
import { mediansSideBySide } from '../../dev/bench/cpu/side-by-side';
import { createWarmCell, type WarmState } from '../../dev/bench/cpu/warm-cell';
import { balanceOf } from '../../dev/bench/formula';
import { warmUp } from '../../dev/bench/warm-up';

let warm: WarmState;
beforeAll(() =>
  withHarness({ addOn: ours }, async addOn => {
    const state = await warmUp(addOn, await addOn.newSheet(), [balanceOf('BTC')]);
    if ('sentences' in state) throw new Error(state.sentences.join());
    warm = state;
  }),
);

test('it reads one entry, and takes longer with the start of the script', () => {
  const cell = createWarmCell(warm, balanceOf('BTC'));
  const [alone, loaded] = mediansSideBySide([cell.run, cell.loadAndRun], 9);
  expect(cell.entriesRead).toBe(1);
  expect(alone).toBeGreaterThan(0);
  expect(loaded).toBeGreaterThan(alone!);
});

test('a cell that needs more than the cache is not taken for a warm one', () => {
  expect(() => createWarmCell({ ...warm, cache: {} }, balanceOf('BTC')).run()).toThrow(
    /is not warm: it asked for/,
  );
});

test('a cell that shows an error is not measured', () => {
  const withUnknownOption = { ...balanceOf('BTC'), args: ['BTC', 'amount', 'colour=red'] };
  expect(() => createWarmCell(warm, withUnknownOption).run()).toThrow(/colour/);
});

test('jobs are taken in turns and each has its own median', () => {
  const order: string[] = [];
  const job = (name: string, times: number[]) => () => {
    order.push(name);
    return times.shift()!;
  };
  expect(mediansSideBySide([job('a', [99, 1, 7, 3]), job('b', [99, 10, 30, 20])], 3)).toEqual([3, 20]);
  expect(order.join('')).toBe('abababab');
});
