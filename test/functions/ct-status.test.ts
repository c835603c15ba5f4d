// CT_STATUS: what it shows of accounts, keys and datasets.
import { apiError, apiKey, apiSecret, failureFrom } from '../support/connected-ports';
import { MemoryPorts } from '../support/memory-ports';
import { Sheet } from '../support/sheet';

test('CT_STATUS shows what is known, and fetches nothing', () => {
  const sheet = new Sheet();
  const now = new Date(sheet.ports.clock.nowMillis());
  sheet.run('CT_BALANCE', 'BTC');
  sheet.ports.takeEvents();
  expect(sheet.run('CT_STATUS')).toEqual([
    ['Item', 'Value', 'Note'],
    ['account', 'default', expect.stringContaining('••••')],
    ['plan', 'PRO', ''],
    ['calls_left', 19, 'of 20 an hour; formulas may use 17'],
    ['next_call', '', 'formulas may call now'],
    ['next_refresh', '', 'no refresh is scheduled'],
    ['last_error', '', ''],
    ['unreadable', 0, ''],
    ['getBalance', now, 'fresh, 4 rows'],
  ]);
  expect(sheet.ports.takeEvents()).toEqual(['spreadsheet.read', 'person.read']);
});

test('an item alone gives its value', () => {
  const sheet = new Sheet();
  expect(sheet.run('CT_STATUS', 'Calls_Left')).toBe(20);
  expect(sheet.run('CT_STATUS', 'last_error')).toBe('');
  expect(sheet.complaint('CT_STATUS', 'calls')).toContain('There is no item "calls". Possible: calls_left, ');
});

test('the headers can be left out', () => {
  expect(new Sheet().run('CT_STATUS', 'headers=no')).toHaveLength(7);
});

test('an error of the key is shown with its time, and with when formulas may call again', () => {
  const sheet = new Sheet();
  sheet.ports.http.replies.push({ status: 503, text: '' });
  sheet.complaint('CT_BALANCE');
  const rows = new Map((sheet.run('CT_STATUS') as string[][]).map(([item, ...rest]) => [item, rest]));
  expect(rows.get('last_error')).toEqual([
    'CoinTracking is having trouble (HTTP 503). Formulas try again in a few minutes.',
    'since 2026-01-15 12:00 UTC',
  ]);
  expect(rows.get('next_call')).toEqual([new Date(sheet.ports.clock.nowMillis() + 60_000), '']);
});

test('with a refused key it doesn’t say that formulas may call', () => {
  const sheet = new Sheet();
  sheet.ports.http.replies.push(apiError('SIGN_INCORRECT', 'Sign is not correct'));
  sheet.complaint('CT_BALANCE');
  const rows = new Map((sheet.run('CT_STATUS') as string[][]).map(([item, ...rest]) => [item, rest]));
  expect(rows.get('next_call')).toEqual(['', 'not before the account is connected again']);
});

test('it says that a key isn’t available here, and that formulas can’t call', () => {
  const sheet = new Sheet();
  sheet.ports.personStore.texts.clear();
  const rows = new Map((sheet.run('CT_STATUS') as string[][]).map(([item, ...rest]) => [item, rest]));
  expect(rows.get('plan')).toEqual(['', expect.stringContaining("isn't available")]);
  expect(rows.get('next_call')).toEqual(['', 'not before the account is connected again']);
});

test('the back-off of a dataset is in its note', () => {
  const sheet = new Sheet();
  sheet.ports.http.replies.push({ status: 200, text: '{"succ' });
  sheet.complaint('CT_BALANCE');
  expect((sheet.run('CT_STATUS') as string[][]).at(-1)).toEqual([
    'getBalance',
    '',
    "CoinTracking's answer broke off in the middle. Formulas try again in a few minutes.",
  ]);
});

test('nothing of it holds the secret or the whole key', () => {
  const text = JSON.stringify(new Sheet().run('CT_STATUS'));
  expect(text).not.toContain(apiSecret);
  expect(text).not.toContain(apiKey);
});

test('of an account that isn’t connected it says which are', () => {
  expect(new Sheet().complaint('CT_STATUS', 'account=tax')).toContain('No account "tax" is connected');
  const nowhere = new Sheet(new MemoryPorts());
  expect(failureFrom(() => nowhere.run('CT_STATUS'))).toEqual({
    code: 'NOT_CONNECTED',
    account: 'default',
    connected: [],
  });
});

describe('the notes are in the words of the person at the keyboard', () => {
  const notesIn = (locale: string) => {
    const sheet = new Sheet();
    sheet.ports.language = locale;
    sheet.run('CT_BALANCE', 'BTC');
    return (sheet.run('CT_STATUS') as string[][]).map(([, , note]) => note).slice(3);
  };

  test.each([
    [
      'de_DE',
      [
        'von 20 pro Stunde; davon für Formeln 17',
        'Formeln dürfen jetzt anfragen',
        'kein Zeitplan eingestellt',
        '',
        '',
        'aktuell, 4 Zeilen',
      ],
    ],
    ['zh_CN', ['每小时 20 次；公式可用 17 次', '公式现在可以请求', '未设置定时刷新', '', '', '最新，4 行']],
    [
      'fr_FR',
      [
        'of 20 an hour; formulas may use 17',
        'formulas may call now',
        'no refresh is scheduled',
        '',
        '',
        'fresh, 4 rows',
      ],
    ],
  ])('%s', (locale, notes) => {
    expect(notesIn(locale)).toEqual(notes);
  });
});
