import type { ConnectForm } from '../../../src/sidebar/contract';
import { problemIn } from '../../../src/sidebar/page/connect/check-form';

const form: ConnectForm = {
  apiKey: 'a81f0c94be2d57a3',
  apiSecret: '5d0b7e61f2c84a9d',
  plan: 'PRO',
  account: '',
  storage: 'owner',
  test: true,
};

const fieldOf = (change: Partial<ConnectForm>, isNameNeeded = false, taken: readonly string[] = []) => {
  const found = problemIn({ ...form, ...change }, isNameNeeded, taken);
  return found?.code === 'CONNECT_INVALID' ? `${found.field} ${found.problem}` : found;
};

test('a whole form has no problem', () => {
  expect(fieldOf({})).toBeUndefined();
  expect(fieldOf({ account: 'Savings' }, true, ['default'])).toBeUndefined();
});

test('the first thing wrong is reported with its field', () => {
  expect(fieldOf({ apiKey: '', apiSecret: '' })).toBe('apiKey empty');
  expect(fieldOf({ apiSecret: form.apiKey })).toBe('apiSecret same-as-key');
  expect(fieldOf({ plan: '' })).toBe('plan unknown-plan');
});

test('another account never takes the place of one that is there', () => {
  expect(fieldOf({ account: ' ' }, true, ['default'])).toBe('account not-a-name');
  expect(fieldOf({ account: ' Savings ' }, true, ['Savings'])).toBe('account name-taken');
  expect(fieldOf({ account: 'default' }, true, ['default'])).toBe('account name-taken');
});
