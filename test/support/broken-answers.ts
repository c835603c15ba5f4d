// Eighty ways in which a "successful" answer is broken: made from a whole one, so that each can be made of every method's.
import type { HttpResponse } from '../../src/core/ports';

type Json = unknown;
type Members = Record<string, Json>;

/** The method's own answer, and those of the others. */
export interface Whole {
  readonly method: string;
  readonly answer: Members;
  readonly others: readonly Members[];
}

type Break = (whole: Whole) => Json | HttpResponse;

const containers = ['details', 'gains', 'historical'];
const isRecord = (value: Json): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const mapRecord = (record: Members, change: (value: Json, key: string, index: number) => Json): Members =>
  Object.fromEntries(Object.entries(record).map(([key, value], index) => [key, change(value, key, index)]));
const text = (body: string, status = 200): HttpResponse => ({ status, text: body });
const json = ({ answer }: Whole) => JSON.stringify(answer);

/** The answer with its container changed: of transactions, those beside `success` and `method`. */
function withContainer(whole: Whole, change: (container: Members) => Json): Members {
  const { answer } = whole;
  const name = containers.find(one => one in answer);
  if (name !== undefined) return { ...answer, [name]: change(answer[name] as Members) };
  const entries = Object.entries(answer);
  const rest = Object.fromEntries(entries.filter(([key]) => !/^\d+$/.test(key)));
  const changed = change(Object.fromEntries(entries.filter(([key]) => /^\d+$/.test(key))));
  return isRecord(changed) ? { ...rest, ...changed } : { ...rest, trades: changed };
}

/** Rows are what stands directly in the container: coins, series, groups, transactions. */
const withRows =
  (change: (row: Json, key: string, index: number) => Json): Break =>
  whole =>
    withContainer(whole, container => mapRecord(container, change));

/** The deepest values, without the names of coins: those stand as keys, too. */
const withValues = (change: (value: Json, name: string) => Json): Break => {
  const deep = (value: Json, name: string): Json =>
    isRecord(value) ? mapRecord(value, deep) : name === 'coin' ? value : change(value, name);
  return whole => ({
    ...withContainer(whole, container => mapRecord(container, deep)),
    ...(whole.answer.summary ? { summary: deep(whole.answer.summary, '') } : {}),
  });
};

const mainNames = /^(amount|time|value_fiat)$|^\d{9,}$/;
const withMain = (change: (value: Json) => Json): Break =>
  withValues((value, name) => (mainNames.test(name) ? change(value) : value));
const renamed = (rename: (name: string) => string): Break => {
  const deep = (value: Json): Json =>
    isRecord(value)
      ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [rename(name), deep(inner)]))
      : value;
  return whole => withContainer(whole, container => mapRecord(container, deep));
};
const without = (name: string) => (members: Members) => {
  const { [name]: _, ...rest } = members;
  return rest;
};
const other = (index: number) => (whole: Whole) => whole.others[index % whole.others.length]!;

export const brokenAnswers: readonly (readonly [name: string, make: Break])[] = [
  ['success alone', () => ({ success: 1 })],
  ['success and currency alone', () => ({ success: 1, account_currency: 'EUR' })],
  ['success and an unknown member', () => ({ success: 1, data: { '0': 'x' } })],
  ['a container of null', whole => withContainer(whole, () => null as Json)],
  ['a container of blank text', whole => withContainer(whole, () => ({ details: '' }))],
  ['a container of text', whole => withContainer(whole, () => 'maintenance')],
  ['a container of zero', whole => withContainer(whole, () => 0)],
  ['a container that is false', whole => withContainer(whole, () => false)],
  ['a list of texts', whole => withContainer(whole, container => Object.keys(container))],
  ['a list of numbers', whole => withContainer(whole, container => Object.keys(container).map(Number))],
  ['a list of nulls', whole => withContainer(whole, container => Object.keys(container).map(() => null))],
  ['a list of lists', whole => withContainer(whole, container => Object.entries(container))],
  ['a list of one text', whole => withContainer(whole, () => ['error'])],
  ['a message in the container', whole => withContainer(whole, () => ({ message: 'please wait' }))],
  ['an error in the container', whole => withContainer(whole, () => ({ error: { code: '7' } }))],
  ['rows of null', withRows(() => null)],
  ['rows of text', withRows(() => 'x')],
  ['rows of numbers', withRows(() => 5)],
  ['rows that are true', withRows(() => true)],
  ['rows of encoded JSON', withRows(row => JSON.stringify(row))],
  ['rows of lists of values', withRows(row => (isRecord(row) ? Object.values(row) : [row]))],
  ['rows of one unknown field', withRows(() => ({ x: 'y' }))],
  ['rows one level deeper', withRows(row => ({ row: { row } }))],
  ['a first row of null', withRows((row, _, index) => (index === 0 ? null : row))],
  ['a first row of text', withRows((row, _, index) => (index === 0 ? 'x' : row))],
  ['a first row that is a list', withRows((row, _, index) => (index === 0 ? ['x'] : row))],
  ['every second row of null', withRows((row, _, index) => (index % 2 === 0 ? null : row))],
  ['every second row of text', withRows((row, _, index) => (index % 2 === 0 ? '-' : row))],
  ['values of null', withValues(() => null)],
  ['values of blank text', withValues(() => '')],
  ['values of dashes', withValues(() => '-')],
  ['values of "n/a"', withValues(() => 'n/a')],
  ['values of "NAN"', withValues(() => 'NAN')],
  ['values of "INF"', withValues(() => 'INF')],
  ['values of "0x10"', withValues(() => '0x10')],
  ['values of words', withValues(() => 'five')],
  ['values of HTML', withValues(value => `<b>${String(value)}</b>`)],
  ['values in lists', withValues(value => [value])],
  ['values in objects', withValues(value => ({ value: { value } }))],
  ['values of empty lists', withValues(() => [])],
  ['values that are true', withValues(() => true)],
  ['values that are false', withValues(() => false)],
  ['values with a unit', withValues(value => `${String(value)} EUR`)],
  ['values in quotes', withValues(value => `"${String(value)}"`)],
  ['values with two points', withValues(value => `${String(value)}.0.0`)],
  ['main figures of null', withMain(() => null)],
  ['main figures of blank text', withMain(() => '')],
  ['main figures of text', withMain(() => 'unknown')],
  ['main figures in lists', withMain(value => [value])],
  ['main figures that are false', withMain(() => false)],
  ['fields in capitals', renamed(name => (/^\d+$/.test(name) ? 'DAY' : name.toUpperCase()))],
  ['fields in other words', renamed(name => `x_${name}`)],
  ['fields as numbers of columns', renamed(name => String(name.length))],
  ["another method's name", whole => ({ ...whole.answer, method: whole.others[0]!.method })],
  ['an unknown method’s name', whole => ({ ...whole.answer, method: 'getTradesByUser' })],
  ...[0, 1, 2, 3, 4].map(index => [`answer ${index + 1} of other methods`, other(index)] as const),
  ...[0, 1, 2, 3, 4].map(
    index =>
      [
        `answer ${index + 1} of other methods, without its name`,
        (whole: Whole) => without('method')(other(index)(whole)),
      ] as const,
  ),
  ['an error beside the rows', whole => ({ ...whole.answer, error: 'OOPS', error_msg: 'ERROR: wrong' })],
  ['success in a list', whole => ({ ...whole.answer, success: [1] })],
  ['success in an object', whole => ({ ...whole.answer, success: { '0': 1 } })],
  ['HTTP 500', whole => text(json(whole), 500)],
  ['HTTP 418', whole => text(json(whole), 418)],
  ['HTTP 302', whole => text(json(whole), 302)],
  ['a quarter of the text', whole => text(json(whole).slice(0, json(whole).length / 4))],
  ['half of the text', whole => text(json(whole).slice(0, json(whole).length / 2))],
  ['all but the last character', whole => text(json(whole).slice(0, -1))],
  ['the text twice', whole => text(json(whole) + json(whole))],
  ['a warning before it', whole => text(`<br />\n<b>Warning</b>: x in y.php\n${json(whole)}`)],
  ['a warning behind it', whole => text(`${json(whole)}<br />`)],
  ['encoded twice', whole => text(JSON.stringify(json(whole)))],
  ['a list around it', whole => text(`[${json(whole)}]`)],
  ['the answer inside of another', whole => ({ success: 1, method: whole.method, data: whole.answer })],
];
