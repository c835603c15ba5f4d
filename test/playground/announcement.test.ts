// The text that `npm start` prints.
import { announcementOf } from '../../dev/playground/announcement';

type Announced = Parameters<typeof announcementOf>[1];

const settings = { locale: 'zh_CN', timeZone: 'Asia/Shanghai' };

function backEnd(changes: Partial<Announced>): Announced {
  const accounts = [{ name: 'default', plan: 'PRO', calls: { used: 0, allowed: 20 } }];
  return {
    sandbox: undefined,
    connectError: undefined,
    state: () => ({ isLive: true, accounts, settings }),
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

test('a fresh start says how to connect', () => {
  const text = announcementOf(
    'http://127.0.0.1:8787/',
    backEnd({ state: () => ({ isLive: false, accounts: [], settings }) }),
  );
  expect(text).toContain('No account is connected: open Extensions ▸ CoinTracking');
});

test('it says in what locale and zone the spreadsheet is, and how to choose others', () => {
  expect(announcementOf('http://127.0.0.1:8787/', backEnd({}))).toContain(
    'Its locale is zh_CN, its time zone Asia/Shanghai; --locale and --zone choose others.',
  );
});
