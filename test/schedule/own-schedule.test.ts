import { StoredTexts } from '../../src/core/stored-texts';
import { readSetting, repairTriggers, setSchedule } from '../../src/schedule/own-schedule';
import { nextRefreshMillis } from '../../src/schedule/schedule-note';
import { failureFrom } from '../support/connected-ports';
import { MemoryPorts } from '../support/memory-ports';
import { facts, MemoryTriggers } from '../support/memory-triggers';

const hourMillis = 3_600_000;

function setUp() {
  const ports = new MemoryPorts();
  const triggers = new MemoryTriggers();
  const texts = () => new StoredTexts(ports);
  return {
    ports,
    triggers,
    set: (schedule: Parameters<typeof setSchedule>[0]) =>
      setSchedule(schedule, texts(), triggers, facts, ports.clock.nowMillis()),
    repairLeftovers: () => repairTriggers(texts(), triggers, facts, ports.clock.nowMillis()),
    schedule: () => readSetting(texts(), facts).schedule,
    next: () => nextRefreshMillis(Object.fromEntries(ports.spreadsheetStore.texts), ports.clock.nowMillis()),
  };
}

test('a schedule makes one trigger, another one takes its place, off removes it', () => {
  const { ports, triggers, set, schedule, next } = setUp();
  set({ every: 4 });
  expect([...triggers.present.values()]).toEqual([{ every: 4 }]);
  expect(next()).toBe(ports.clock.nowMillis() + 4 * hourMillis);
  set({ every: 'day', hour: 7 });
  expect([...triggers.present.values()]).toEqual([{ every: 'day', hour: 7 }]);
  set({ every: 'off' });
  expect(triggers.ids()).toEqual([]);
  expect(schedule()).toEqual({ every: 'off' });
  expect(next()).toBe(0);
});

test('a missing trigger is made again, a doubled or unwanted one removed', () => {
  const { triggers, set, repairLeftovers } = setUp();
  set({ every: 2 });
  const [id] = triggers.ids();
  triggers.present.clear();
  repairLeftovers();
  expect([...triggers.present.values()]).toEqual([{ every: 2 }]);
  const [made] = triggers.ids();
  expect(made).not.toBe(id);
  triggers.present.set('doubled', { every: 1 });
  repairLeftovers();
  expect(triggers.ids()).toEqual([made]);
  set({ every: 'off' });
  triggers.present.set('unwanted', { every: 1 });
  repairLeftovers();
  expect(triggers.ids()).toEqual([]);
});

test('a trigger that is right is left alone, and nothing is written', () => {
  const { ports, triggers, set, repairLeftovers } = setUp();
  set({ every: 2 });
  const before = triggers.ids();
  ports.takeEvents();
  repairLeftovers();
  expect(triggers.ids()).toEqual(before);
  expect(ports.takeEvents()).toEqual(['person.read']);
});

test('where Google refuses, the schedule stays what it was and comes back with the next use', () => {
  const { triggers, set, repairLeftovers, schedule } = setUp();
  set({ every: 2 });
  triggers.refusal = 'Unable to talk to trigger service';
  expect(failureFrom(() => set({ every: 6 }))).toEqual({
    code: 'SCHEDULE_REFUSED',
    detail: 'Unable to talk to trigger service',
  });
  expect(schedule()).toEqual({ every: 2 });
  triggers.refusal = undefined;
  repairLeftovers();
  expect([...triggers.present.values()]).toEqual([{ every: 2 }]);
});

test('each person and each spreadsheet has a schedule of its own', () => {
  const { ports, triggers, set } = setUp();
  set({ every: 2 });
  const elsewhere = { ...facts, id: () => 'sheet-2' };
  expect(readSetting(new StoredTexts(ports), elsewhere).schedule).toEqual({ every: 'off' });
  expect(triggers.ids()).toHaveLength(1);
});

test('the next run is at the hour of the spreadsheet’s zone, and of several people’s the earliest counts', () => {
  const { ports, set, next } = setUp();
  // 13:00 in Berlin.
  expect(new Date(ports.clock.nowMillis()).toISOString()).toBe('2026-01-15T12:00:00.000Z');
  set({ every: 'day', hour: 7 });
  expect(new Date(next()).toISOString()).toBe('2026-01-16T06:00:00.000Z');
  const other = new MemoryPorts();
  setSchedule({ every: 12 }, new StoredTexts(other), new MemoryTriggers(), facts, other.clock.nowMillis());
  for (const [name, text] of other.spreadsheetStore.texts)
    ports.spreadsheetStore.texts.set(`${name}-other`, text);
  expect(next()).toBe(ports.clock.nowMillis() + 12 * hourMillis);
});

test('a trigger that has not run for long is gone, whatever its note says', () => {
  const { ports, set, next } = setUp();
  set({ every: 1 });
  ports.clock.advance(2 * hourMillis - 1);
  expect(next()).toBeLessThan(ports.clock.nowMillis());
  ports.clock.advance(2);
  expect(next()).toBe(0);
});
