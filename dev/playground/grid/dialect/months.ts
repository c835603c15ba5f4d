// EDATE(date, months) and EOMONTH(date, months): the same day some months later, and the last day of that month. Univer's
// EDATE runs into the next month after a shorter one, and its EOMONTH takes no ranges and gives no date.
import {
  BaseFunction,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
} from '@univerjs/engine-formula';
import { serialOfWall, wallOf } from '../serial-date';
import { mapCells, numberIn } from './rows';

export class MonthsLater extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;

  constructor(
    name: string,
    private readonly datePattern: string,
    /** Of the month that is reached. */
    private readonly dayOf: (day: number, lastDay: number) => number,
  ) {
    super(name);
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    return mapCells(variants, (date, months) => {
      const [serial, count] = [numberIn(date!), numberIn(months!)];
      if (serial === undefined || count === undefined) return ErrorValueObject.create(ErrorType.VALUE);
      return NumberValueObject.create(this.later(serial, Math.trunc(count)), this.datePattern);
    });
  }

  private later(serial: number, months: number): number {
    const start = new Date(wallOf(Math.floor(serial)));
    const [year, month] = [start.getUTCFullYear(), start.getUTCMonth() + months];
    const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
    return serialOfWall(Date.UTC(year, month, this.dayOf(start.getUTCDate(), lastDay)));
  }
}
