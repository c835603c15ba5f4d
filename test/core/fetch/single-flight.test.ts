// Single flight: one fetches, the others wait, and all end in time.
import { type Flight, singleFlight } from '../../../src/core/fetch/single-flight';
import { MemoryPorts } from '../../support/memory-ports';

const gaveUp = new Error('gave up');

function setUp(found: () => string | undefined = () => undefined, waitMillis = 17_000) {
  const ports = new MemoryPorts();
  const startMillis = ports.clock.nowMillis();
  const flight: Flight<string> = {
    lookup: () => {
      ports.events.push('look');
      return found();
    },
    fetch: () => {
      ports.events.push('work');
      return 'worked';
    },
    onTimeout: () => {
      throw gaveUp;
    },
  };
  return {
    ports,
    elapsed: () => ports.clock.nowMillis() - startMillis,
    start: () =>
      singleFlight(
        flight,
        { lastStartMillis: startMillis + 17_000, deadlineMillis: startMillis + waitMillis },
        ports.lock,
        ports.clock,
      ),
  };
}

test('a free lock: work, then let go', () => {
  const { ports, start } = setUp();
  expect(start()).toBe('worked');
  expect(ports.events).toEqual(['lock.hold', 'work', 'lock.release']);
});

test('while the lock is held, it looks after each of ever longer waits, and leaves with what it finds', () => {
  const { ports, start } = setUp(() => (ports.events.length > 6 ? 'found' : undefined));
  ports.lock.takenUntilMillis = Number.POSITIVE_INFINITY;
  expect(start()).toBe('found');
  expect(ports.events).toEqual([
    'lock.refused 250',
    'look',
    'lock.refused 500',
    'look',
    'lock.refused 1000',
    'look',
    'lock.refused 2000',
    'look',
  ]);
});

test('a lock that comes free during the wait is taken', () => {
  const { ports, start } = setUp();
  ports.lock.takenUntilMillis = ports.clock.nowMillis() + 3_000;
  expect(start()).toBe('worked');
  expect(ports.lock.isHeld).toBe(false);
});

test('it gives up at its deadline, no wait longer than that, and holds nothing then', () => {
  const { ports, start, elapsed } = setUp();
  ports.lock.takenUntilMillis = Number.POSITIVE_INFINITY;
  expect(start).toThrow(gaveUp);
  expect(elapsed()).toBe(17_000);
  expect(ports.events).not.toContain('lock.release');
});

test('a lock that comes free right before the deadline still serves, after it no more', () => {
  const early = setUp();
  early.ports.lock.takenUntilMillis = early.ports.clock.nowMillis() + 16_999;
  expect(early.start()).toBe('worked');
  const late = setUp();
  late.ports.lock.takenUntilMillis = late.ports.clock.nowMillis() + 17_001;
  expect(late.start).toThrow(gaveUp);
});

test('work is not begun after the deadline, even where the lock is free', () => {
  const { ports, start, elapsed } = setUp();
  ports.clock.advance(17_001);
  expect(start).toThrow(gaveUp);
  expect(ports.events).not.toContain('work');
  expect(ports.lock.isHeld).toBe(false);
  expect(elapsed()).toBe(17_001);
});

test('when it is too late to begin, it still waits for what somebody else fetches', () => {
  const { ports, start, elapsed } = setUp(() => (elapsed() > 22_000 ? 'found' : undefined), 26_000);
  ports.lock.takenUntilMillis = ports.clock.nowMillis() + 24_000;
  expect(start()).toBe('found');
  expect(ports.events).not.toContain('work');
  expect(elapsed()).toBeLessThan(26_000);
  const inVain = setUp(undefined, 26_000);
  inVain.ports.lock.takenUntilMillis = Number.POSITIVE_INFINITY;
  expect(inVain.start).toThrow(gaveUp);
  expect(inVain.elapsed()).toBe(26_000);
});

test('a lock that refuses at once is asked no more often than one that waits', () => {
  const { ports, start, elapsed } = setUp();
  ports.lock.refusesAtOnce = true;
  expect(start).toThrow(gaveUp);
  expect(elapsed()).toBe(17_000);
  expect(ports.events.slice(0, 6)).toEqual([
    'lock.refused 250',
    'sleep 250',
    'look',
    'lock.refused 500',
    'sleep 500',
    'look',
  ]);
});

test('whatever goes wrong, the lock is let go', () => {
  const { ports, start } = setUp();
  Object.assign(ports.clock, { sleep: () => {} });
  const failing = new Error('the cache is down');
  expect(() =>
    singleFlight(
      {
        lookup: () => undefined,
        fetch: () => {
          throw failing;
        },
        onTimeout: () => {
          throw gaveUp;
        },
      },
      { lastStartMillis: Number.POSITIVE_INFINITY, deadlineMillis: Number.POSITIVE_INFINITY },
      ports.lock,
      ports.clock,
    ),
  ).toThrow(failing);
  expect(ports.lock.isHeld).toBe(false);
  expect(start()).toBe('worked');
});
