import { languages } from '../../../src/languages/language';
import { inWords } from '../../../src/sidebar/page/in-words';
import { troubleOf } from '../../../src/sidebar/page/platform-trouble';

test.each([
  [
    "ScriptError: We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
    'several-accounts',
  ],
  ['ScriptError: Authorization is required to perform that action.', 'authorization'],
  ['You do not have permission to call SpreadsheetApp.getActive', 'authorization'],
  ['Exceeded maximum execution time', 'too-long'],
  ['Script invoked too many times per second for this Google user account.', 'too-many'],
  ['There are too many scripts running simultaneously for this Google user account.', 'too-many'],
  ['Service invoked too many times for one day: urlfetch.', 'day-quota'],
  ['Service using too much computer time for one day', 'day-quota'],
  [
    'Service invoked too many times in a short time: exec qps. Try Utilities.sleep(1000) between calls.',
    'too-many',
  ],
  ['NetworkError: Connection failure due to HTTP 0', 'offline'],
  ["We're sorry, a server error occurred. Please wait a bit and try again.", 'server'],
  ['', 'server'],
])('%s', (message, trouble) => {
  expect(troubleOf(message, true).trouble).toBe(trouble);
});

test('without a connection, nothing else is to blame', () => {
  expect(troubleOf('Exceeded maximum execution time', false).trouble).toBe('offline');
});

test.each(languages)(
  '%s tells each trouble with what to do, and quotes Google where nothing is known',
  language => {
    const announce = (message: string) => inWords(troubleOf(message, true), language);
    expect(announce('ScriptError: Service unavailable')).toMatch(/[“"„]Service unavailable[”"“]/);
    expect(announce('')).not.toMatch(/[“"„]/);
    expect(announce('PERMISSION_DENIED')).toMatch(/Google/);
  },
);
