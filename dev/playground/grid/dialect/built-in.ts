// The engine's own functions, for those of ours that only add to one.
import {
  BaseFunction,
  type BaseValueObject,
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

export function builtIn(name: string): BaseFunction {
  const [Original] = all.find(([, known]) => known === name)!;
  return new Original(name);
}

/** A function of Sheets that is one of the engine's under another name. */
export class Renamed extends BaseFunction {
  private readonly original: BaseFunction;

  constructor(name: string, original: string) {
    super(name);
    this.original = builtIn(original);
    this.minParams = this.original.minParams;
    this.maxParams = this.original.maxParams;
  }

  override calculate(...variants: BaseValueObject[]) {
    return this.original.calculate(...variants);
  }
}

/** A function whose last argument may be left out in Sheets: `ROUND(2.5)`. */
export class WithDefault extends BaseFunction {
  override minParams = 1;
  override maxParams = 2;
  private readonly original: BaseFunction;

  constructor(
    name: string,
    private readonly last: number,
  ) {
    super(name);
    this.original = builtIn(name);
  }

  override calculate(value: BaseValueObject, last: BaseValueObject = NumberValueObject.create(this.last)) {
    return this.original.calculate(value, last);
  }
}
