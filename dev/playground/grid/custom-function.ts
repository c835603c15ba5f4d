// Presents a function of the add-on to the formula engine: synchronous, and "loading" until its answer arrives.
import { BaseFunction, type BaseValueObject, ErrorType, ErrorValueObject } from '@univerjs/engine-formula';
import type { SpreadsheetSettings } from '../../host/workbook';
import { readArgument } from './argument-value';
import type { CallCache } from './call-cache';
import { keyOfCaller } from './cell-position';
import type { ErrorTexts } from './error-texts';
import { valueObjectOf } from './result-value';

/** Passes to all dependent cells, as "Loading..." does in Sheets. */
export const LOADING = ErrorType.CONNECT;

export class CustomFunction extends BaseFunction {
  // Apps Script does not check the number of arguments: extra ones are passed, missing ones are undefined.
  override minParams = -1;
  override maxParams = -1;

  constructor(
    private readonly functionName: string,
    private readonly calls: CallCache,
    private readonly errorTexts: ErrorTexts,
    private readonly settings: SpreadsheetSettings,
  ) {
    super(functionName);
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const args = [];
    for (const variant of variants) {
      const argument = readArgument(variant, this.settings.timeZone);
      if ('error' in argument) return argument.error;
      args.push(argument.value);
    }
    const cell = keyOfCaller(this);
    const answer = this.calls.ask({ name: this.functionName, args }, cell);
    if (!answer) return ErrorValueObject.create(LOADING);
    if (answer.ok) return valueObjectOf(answer.value, this.settings);
    this.errorTexts.remember(cell, answer.message);
    return ErrorValueObject.create(ErrorType.ERROR);
  }
}
