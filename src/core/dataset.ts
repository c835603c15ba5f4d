// One canonical request of an account: the unit that is fetched, cached and refreshed. Many formulas read one dataset.
import {
  type ApiRequest,
  type Method,
  methods,
  type Parameters,
  type ParametersOf,
  parameterNames,
} from './api/methods';

export interface Dataset<M extends Method = Method> extends ApiRequest<M> {
  readonly account: string;
}

/** Parameters that were left out don't count, and neither does their order. */
export function dataset<M extends Method>(
  account: string,
  method: M,
  parameters: ParametersOf[M],
): Dataset<M> {
  const given = Object.entries(parameters as Parameters)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { account, method, parameters: Object.fromEntries(given) as ParametersOf[M] };
}

/** The same text for the same dataset, readable: `default/getGains?btc=1`. */
export function datasetName(dataset: Dataset): string {
  const query = Object.entries(dataset.parameters as Parameters).map(([name, value]) => `${name}=${value}`);
  return `${dataset.account}/${dataset.method}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

/** `getGains?btc=1` of the account it belongs to. */
export function datasetLabel(name: string): string {
  return name.slice(name.indexOf('/') + 1);
}

/** The dataset of a label; `undefined` for a text that is none. */
export function datasetOf(account: string, label: string): Dataset | undefined {
  const [, name, query] = /^(\w+)(?:\?(.*))?$/.exec(label) ?? [];
  const method = methods.find(known => known === name);
  if (method === undefined) return undefined;
  // A value may hold an "&" of its own, but not one that a parameter's name follows.
  const pairs = query === undefined ? [] : query.split(/&(?=[a-z_]+=)/);
  const parameters = Object.fromEntries(
    pairs.map(pair => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
  );
  return Object.keys(parameters).every(one => parameterNames.includes(one))
    ? { account, method, parameters }
    : undefined;
}
