// What the page may send to each page function. Anybody with the page open can send anything, so nothing is done with a request
// before each of its fields has been looked at.
import { CoinTrackingError } from '../core/errors';
import { isRecord } from '../core/json';
import type { Scope } from '../core/log/log-event';
import { languages } from '../languages/language';
import { type ChoiceName, choiceNames, reportNames } from '../reports/report';
import { hourlySteps } from '../schedule/schedule';
import type { PageFunction, PageFunctions } from '../sidebar/contract';

type Request<F extends PageFunction> = Parameters<PageFunctions[F]>[0];

type Check = (value: unknown, request: Readonly<Record<string, unknown>>) => boolean;

type Checks<F extends PageFunction> =
  Request<F> extends null ? Record<never, never> : { readonly [Field in FieldsOf<Request<F>>]-?: Check };

/** Of every member of a union. */
type FieldsOf<T> = T extends unknown ? keyof T : never;

const text =
  (longest: number): Check =>
  value =>
    typeof value === 'string' && value.length <= longest;

const oneOf =
  (...values: readonly unknown[]): Check =>
  value =>
    values.includes(value);

const orNothing =
  (check: Check): Check =>
  (value, request) =>
    value === undefined || value === null || check(value, request);

const name = text(200);
/** Far longer than what the form makes; a longer one would only take time. */
const formula = text(10_000);
const scopes: readonly Scope[] = ['everything', 'sheet', 'selection', 'errors'];

const sheet: Check = value => Number.isInteger(value);
const order = {
  report: oneOf(...reportNames),
  choices: (value: unknown) =>
    isRecord(value) &&
    Object.entries(value).every(
      ([choice, chosen]) => choiceNames.includes(choice as ChoiceName) && name(chosen, value),
    ),
  account: name,
};

/** More than any sheet has cells. */
const mostCells = 20_000_000;
const count: Check = value => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= mostCells;
const cell: Check = value =>
  isRecord(value) &&
  Number.isInteger(value.sheet) &&
  ['row', 'column', 'rows', 'columns'].every(side => count(value[side], value) && value[side] !== 0);
const inserted = {
  address: name,
  cell,
  formula,
  stamp: name,
  rows: count,
  columns: count,
  hasHeader: oneOf(true, false),
  isNewSheet: oneOf(true, false),
  styledRows: count,
};

function isInserted(value: unknown): boolean {
  return isRecord(value) && Object.entries(inserted).every(([field, check]) => check(value[field], value));
}

const checks: { readonly [F in PageFunction]: Checks<F> } = {
  getSnapshot: {},
  getOpening: {},
  // What is wrong with a text is said at its field.
  connectAccount: {
    apiKey: orNothing(text(5_000)),
    apiSecret: orNothing(text(5_000)),
    plan: orNothing(name),
    account: orNothing(name),
    storage: orNothing(name),
    otherUses: orNothing(name),
    test: orNothing(oneOf(true, false)),
  },
  testConnection: { account: name },
  disconnectAccount: { account: name },
  deleteKey: { fingerprint: value => typeof value === 'string' && /^[0-9a-f]{16}$/.test(value) },
  changeAccount: { account: name, plan: name, storage: oneOf('owner', 'document') },
  renameAccount: { account: name, newName: name },
  countFormulas: { account: name },
  freezeFormulas: { account: name },
  setOtherUses: { account: name, otherUses: name },
  chooseDefaultAccount: { account: name, newName: name },
  planRefresh: { scope: oneOf(...scopes), home: orNothing(name) },
  fetchDataset: { account: name, dataset: text(2_000), evenIfYoung: orNothing(oneOf(true, false)) },
  recalculate: { scope: oneOf(...scopes) },
  setSchedule: {
    every: oneOf('off', 'day', ...hourlySteps),
    hour: (hour, { every }) =>
      every !== 'day' || (Number.isInteger(hour) && Number(hour) >= 0 && Number(hour) <= 23),
  },
  selfCheck: { account: name },
  setLanguage: { language: oneOf('google', ...languages) },
  getSuggestions: { account: name },
  previewFormula: { formula },
  findRoom: { rows: count, columns: count, replaced: orNothing(value => isInserted(value)) },
  getSelection: {},
  insertFormula: {
    formula,
    as: oneOf('formula', 'values'),
    formatted: orNothing(oneOf(true, false)),
    where: orNothing(oneOf('selected-cell', 'new-sheet')),
    sheetName: orNothing(text(100)),
    replaced: orNothing(value => isInserted(value)),
  },
  undoInsert: inserted,
  formatTable: {},
  getHome: { account: name },
  planReport: order,
  startReport: { ...order, name: text(100) },
  continueReport: { sheet, step: oneOf('fill', 'draw') },
  readReport: { sheet, isLast: orNothing(oneOf(true, false)) },
  removeReport: { sheet },
  renewReport: { sheet },
  restoreReport: { sheet },
  copyForAccountant: { sheet },
  openSheet: { sheet },
};

/** The request's own fields and nothing else. Throws REQUEST_INVALID, which names the field. */
export function checkRequest<F extends PageFunction>(name: F, request: unknown): Request<F> {
  const fields = Object.entries(checks[name]) as [string, Check][];
  if (fields.length === 0) return null as Request<F>;
  if (!isRecord(request)) throw invalid('');
  const wrong = fields.find(([field, check]) => !check(request[field], request));
  if (wrong !== undefined) throw invalid(wrong[0]);
  const given = fields.filter(([field]) => request[field] !== undefined);
  return Object.fromEntries(given.map(([field]) => [field, request[field]])) as Request<F>;
}

function invalid(field: string): CoinTrackingError {
  return new CoinTrackingError({ code: 'REQUEST_INVALID', field });
}
