// Arguments of built-in functions as plain rows of value objects.
import { type BaseValueObject, NullValueObject } from '@univerjs/engine-formula';

export function rowsOf(variant: BaseValueObject): BaseValueObject[][] {
  if (!variant.isArray()) return [[variant]];
  return variant.getArrayValue().map(row => Array.from(row, cell => cell ?? NullValueObject.create()));
}

export function firstError(variants: readonly BaseValueObject[]): BaseValueObject | undefined {
  return variants.find(variant => variant.isError());
}

export function isTrue(cell: BaseValueObject): boolean {
  return cell.isNumber() ? cell.getValue() !== 0 : cell.getValue() === true;
}

export function textOf(cell: BaseValueObject): string {
  if (cell.isNull()) return '';
  return cell.isBoolean() ? String(cell.getValue()).toUpperCase() : String(cell.getValue());
}
