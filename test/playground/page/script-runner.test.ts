// google.script.run in the sidebar's frame.

import type { FrameCall } from '../../../dev/playground/page/frame-messages';
import { createRunner, type Runner } from '../../../dev/playground/page/script-runner';

let sent: FrameCall[];
let runner: Runner;
let receive: ReturnType<typeof createRunner>['receive'];

beforeEach(() => {
  sent = [];
  ({ runner, receive } = createRunner(['getSnapshot', 'connectAccount', 'hidden_'], call => sent.push(call)));
});

const answer = (id: number, value: unknown) => receive({ kind: 'answer', id, outcome: { ok: true, value } });
const fail = (id: number, message: string) =>
  receive({ kind: 'answer', id, outcome: { ok: false, message } });

test('sends a call with its arguments, and gives the answer and the user object to the success handler', () => {
  const heard: unknown[] = [];
  const userObject = { button: 1 };
  runner.withUserObject(userObject).withSuccessHandler((...given) => heard.push(given)).connectAccount!({
    plan: 'PRO',
  });
  expect(sent).toEqual([{ id: 0, functionName: 'connectAccount', args: [{ plan: 'PRO' }] }]);
  answer(0, 'done');
  expect(heard).toEqual([['done', userObject]]);
});

test('a failure handler gets an error; without one it goes to the console', () => {
  const heard: Error[] = [];
  runner.withFailureHandler(error => heard.push(error)).getSnapshot!(null);
  fail(0, 'Exception: Too many.');
  expect(heard).toEqual([expect.objectContaining({ name: 'ScriptError', message: 'Exception: Too many.' })]);
  const toConsole = jest.spyOn(console, 'error').mockImplementation(() => {});
  runner.getSnapshot!(null);
  fail(1, 'Exception: Too many.');
  expect(toConsole).toHaveBeenCalledWith('Uncaught ScriptError: Exception: Too many.');
  toConsole.mockRestore();
});

test('each handler makes a new runner: the one before is as it was', () => {
  const heard: string[] = [];
  const first = runner.withSuccessHandler(() => heard.push('first'));
  const second = first.withSuccessHandler(() => heard.push('second'));
  first.getSnapshot!(null);
  second.getSnapshot!(null);
  runner.getSnapshot!(null);
  // Answers may come in any order.
  for (const id of [2, 1, 0]) answer(id, null);
  expect(heard).toEqual(['second', 'first']);
});

test('calls return nothing, and each is answered once', () => {
  const heard: unknown[] = [];
  expect(runner.withSuccessHandler(value => heard.push(value)).getSnapshot!(null)).toBeUndefined();
  answer(0, 1);
  answer(0, 2);
  expect(heard).toEqual([1]);
});

test('what ends with _ and what the script has not is not there', () => {
  expect(runner.hidden_).toBeUndefined();
  expect(runner.nothing).toBeUndefined();
});

test.each([
  ['a date', { when: new Date(0) }, 'argument[0].when is a Date'],
  ['a function', [() => 1], 'argument[0][0] is a function'],
  ['an element', new (class HTMLElement {})(), 'argument[0] is a HTMLElement'],
])('%s can’t be sent', (_what, value, fault) => {
  expect(() => runner.getSnapshot!(value)).toThrow(`Failed due to illegal value in property: ${fault}`);
  expect(sent).toEqual([]);
});

test('undefined in an array arrives as null', () => {
  runner.getSnapshot!([1, undefined]);
  expect(sent[0]!.args).toEqual([[1, null]]);
});
