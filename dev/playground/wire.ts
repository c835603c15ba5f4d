// Calls and answers between page and server as JSON: one document with the calls, then one line per answer as it arrives.
// JSON has no dates and no undefined: `{ "$date": millis }` and `{ "$omitted": true }`.
import type { CellArgument, CellResult } from '../../src/functions/define/cell-value';
import type { Answer, FunctionCall } from './grid/evaluation';

export interface IndexedAnswer {
  readonly index: number;
  readonly answer: Answer;
}

export function encodeCalls(calls: readonly FunctionCall[]): string {
  return JSON.stringify(calls.map(({ name, args }) => ({ name, args: args.map(encode) })));
}

/** Throws a sentence if the text is not a list of calls. */
export function parseCalls(text: string): FunctionCall[] {
  const calls = parseJson(text) as FunctionCall[];
  const isWellFormed = Array.isArray(calls) && calls.every(isCall);
  if (!isWellFormed) throw new Error('Expected a list of calls, each with a name and a list of arguments.');
  return calls.map(({ name, args }) => ({ name, args: args.map(arg => decode(arg) as CellArgument) }));
}

/** Throws a sentence. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('Send JSON.');
  }
}

export function encodeAnswer({ index, answer }: IndexedAnswer): string {
  return `${JSON.stringify({ index, answer: answer.ok ? { ok: true, value: encode(answer.value) } : answer })}\n`;
}

export function decodeAnswer(line: string): IndexedAnswer {
  const { index, answer } = JSON.parse(line) as IndexedAnswer;
  return { index, answer: answer.ok ? { ok: true, value: decode(answer.value) as CellResult } : answer };
}

function isCall(call: unknown): boolean {
  const { name, args } = (call ?? {}) as { name?: unknown; args?: unknown };
  return typeof name === 'string' && Array.isArray(args);
}

export function encode(value: unknown): unknown {
  if (value === undefined) return { $omitted: true };
  if (typeof value !== 'object' || value === null) return value;
  // Not by instanceof: a script's date comes from another realm.
  if (Object.prototype.toString.call(value) === '[object Date]') return { $date: (value as Date).getTime() };
  if (Array.isArray(value)) return Array.from(value, encode);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, encode(inner)]));
}

export function decode(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(decode);
  if (typeof value !== 'object' || value === null) return value;
  if ('$date' in value) {
    const date = new Date(Number(value.$date ?? Number.NaN));
    if (Number.isNaN(date.getTime())) throw new Error('A date is the milliseconds since 1970.');
    return date;
  }
  if ('$omitted' in value) return undefined;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, decode(inner)]));
}
