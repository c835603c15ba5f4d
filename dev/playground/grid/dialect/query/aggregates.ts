// A query's functions of many values. Blanks don't count.
import { orderOf } from './compare';
import { QueryError } from './query-error';
import type { Aggregate, Value, ValueType } from './syntax';

export function aggregate(name: Aggregate, values: readonly Value[]): Value {
  const known = values.filter(value => value !== null);
  if (name === 'count') return known.length;
  if (known.length === 0) return null;
  if (name === 'min' || name === 'max') {
    const sorted = [...known].sort(orderOf);
    return sorted.at(name === 'min' ? 0 : -1)!;
  }
  const sum = known.reduce<number>((whole, value) => whole + Number(value), 0);
  return name === 'sum' ? sum : sum / known.length;
}

export function aggregateType(name: Aggregate, of: ValueType): ValueType {
  if (name === 'min' || name === 'max') return of;
  if (name !== 'count' && of !== 'number') throw new QueryError('AVG_SUM_ONLY_NUMERIC');
  return 'number';
}
