// The engine's own functions, for those of ours that only add to one.
import {
  type BaseFunction,
  functionArray,
  functionDate,
  functionInformation,
  functionLogical,
  functionLookup,
  functionMath,
  functionMeta,
  functionText,
  NumberValueObject,
} from '@univerjs/engine-formula';

const all = [
  functionArray,
  functionDate,
  functionInformation,
  functionLogical,
  functionLookup,
  functionMath,
  functionMeta,
  functionText,
].flat() as [new (name: string) => BaseFunction, string][];

/** `as`: the name that it has in Sheets. */
export function builtIn(name: string, as = name): BaseFunction {
  const [Original] = all.find(([, known]) => known === name)!;
  return new Original(as);
}

/** A function whose last argument may be left out in Sheets: `ROUND(2.5)`. */
export function withDefault(name: string, last: number): BaseFunction {
  const original = builtIn(name);
  const needed = original.minParams;
  const calculate = original.calculate.bind(original);
  original.minParams = needed - 1;
  original.calculate = (...variants) =>
    calculate(...variants, ...(variants.length < needed ? [NumberValueObject.create(last)] : []));
  return original;
}

/** A function that refuses a table that is larger than its sheet: the sheet grows. */
export function withoutEnd(name: string): BaseFunction {
  const original = builtIn(name);
  const setSize = original.setSheetRowColumnCount.bind(original);
  original.setSheetRowColumnCount = () => setSize(Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
  return original;
}
