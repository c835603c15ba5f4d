// What the API answers to a call, as text: the size and the JSON.parse that everything is compared with.
import { methods } from '../../src/demo/methods/methods';
import { Parameters } from '../../src/demo/methods/parameters';
import { phpJson } from '../sandbox/php-json';
import type { BenchHarness } from './bench-harness';

export function rawAnswer(
  { account, clock }: BenchHarness,
  method: string,
  fields: Readonly<Record<string, string>> = {},
): string {
  const parameters = new Parameters(new Map(Object.entries(fields)));
  const members = methods.get(method)!(account.data, parameters, clock.nowMillis());
  return phpJson([['success', 1], ['method', method], ...members]);
}
