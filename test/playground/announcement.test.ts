// What `npm start` prints.
import { announcementOf } from '../../dev/playground/announcement';
import type { BackEnd } from '../../dev/playground/back-end';

function backEnd(changes: Partial<BackEnd>): BackEnd {
  return {
    sandbox: undefined,
    connectError: undefined,
    evaluate: () => {},
    state: () => ({
      account: { name: 'default', plan: 'PRO' },
      isLive: true,
      nowMillis: 0,
      mood: 'normal',
      calls: { used: 0, allowed: 20 },
      cells: 0,
      roundTrips: 0,
    }),
    setMood: () => {},
    advanceClock: () => {},
    close: async () => {},
    ...changes,
  };
}

test('live, it says so and names no sandbox', () => {
  const text = announcementOf('http://127.0.0.1:8787/', backEnd({}));
  expect(text).toContain('http://127.0.0.1:8787/');
  expect(text).toContain('the real CoinTracking with your PRO account');
  expect(text).not.toMatch(/sandbox/i);
});

test('an account that could not be connected is no secret', () => {
  const text = announcementOf(
    'http://127.0.0.1:8787/',
    backEnd({ connectError: 'The secret is too short.' }),
  );
  expect(text).toContain('could not be connected: The secret is too short.');
});
