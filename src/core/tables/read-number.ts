// Every form in which PHP writes a number: "0.50000000", "3.2E-7", "1,022.50", "1.022,50", "1 022.50". What none of them is, and
// what could be two numbers, is no number: `undefined`, never a guess.
//
// "1,234" is 1234 where commas group thousands and 1.234 where they are decimal marks. The other numbers of the answer tell.
import { isBlank } from './is-blank';

/** Which decimal marks some numbers certainly have. */
export interface Marks {
  readonly dot: boolean;
  readonly comma: boolean;
}

const noMarks: Marks = { dot: false, comma: false };

/** As the API is known to write numbers. */
const plain = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
/** PHP before 8 wrote floats with the decimal mark of the server's locale. */
const commaExponent = /^([+-]?\d+),(\d+e[+-]?\d+)$/i;
const dotDecimals = grouped(',', '\\.');
const commaDecimals = grouped('\\.', ',');

/** Alone, "1.234" has a decimal point, as the API writes it, and "1,234" is unreadable. Never negative zero: Sheets shows "-0". */
export function readNumber(value: unknown): number | undefined {
  return readAmong(value, noMarks, () => noMarks);
}

/** The values of one column; `ofAnswer`: the marks of the whole answer, asked for only where a value needs them. */
export function readNumbers(values: readonly unknown[], ofAnswer: () => Marks): (number | undefined)[] {
  // Histories have millions of values, nearly all of them plain.
  const numbers: (number | undefined)[] = [];
  let hasOthers = false;
  for (const value of values) {
    const isPlain = typeof value === 'string' && plain.test(value);
    if (!isPlain) hasOthers = true;
    numbers.push(isPlain ? finite(Number(value)) : undefined);
  }
  if (!hasOthers) return numbers;
  const own = values.some(hasComma) ? marksOf([values]) : noMarks;
  return values.map((value, row) =>
    own.comma || numbers[row] === undefined ? readAmong(value, own, ofAnswer) : numbers[row],
  );
}

export function marksOf(columns: Iterable<readonly unknown[]>): Marks {
  const marks = { dot: false, comma: false };
  for (const values of columns) {
    for (const value of values) {
      if (typeof value !== 'string' || !/[.,]/.test(value)) continue;
      const { dot, comma } = readingsOf(value);
      if (dot === comma) continue;
      if (comma === undefined) marks.dot = true;
      if (dot === undefined) marks.comma = true;
    }
  }
  return marks;
}

function readAmong(value: unknown, own: Marks, ofAnswer: () => Marks): number | undefined {
  if (typeof value === 'number') return finite(value);
  if (typeof value !== 'string' || isBlank(value)) return undefined;
  if (!own.comma && plain.test(value)) return finite(Number(value));
  const { dot, comma } = readingsOf(value);
  if (dot === undefined || comma === undefined || dot === comma) return dot ?? comma;
  // The point is the API's own mark, so only its column can say otherwise; a comma is read where nothing in the answer objects.
  if (value.includes('.') && !own.comma) return dot;
  const all = ofAnswer();
  if (all.dot === all.comma) return undefined;
  return all.dot ? dot : comma;
}

interface Readings {
  readonly dot?: number | undefined;
  readonly comma?: number | undefined;
}

/** The number that a text is with either decimal mark. */
function readingsOf(given: string): Readings {
  const text = given.trim().replace(/^\u2212/, '-');
  const dot = plain.test(text) ? finite(Number(text)) : numberIn(dotDecimals.exec(text));
  return { dot, comma: numberIn(commaDecimals.exec(text) ?? commaExponent.exec(text)) };
}

function numberIn(match: RegExpExecArray | null): number | undefined {
  if (match === null) return undefined;
  const whole = match[1]!;
  const fraction = match[match.length - 1] ?? '';
  return finite(Number(`${whole.replace(/[^\d+-]/g, '')}.${fraction}`));
}

/** Whole digits, perhaps in groups of three, then perhaps a fraction. No group begins a number with a zero. */
function grouped(separator: string, mark: string): RegExp {
  const groups = `[1-9]\\d{0,2}([${separator}\\s'’])\\d{3}(?:\\2\\d{3})*`;
  return new RegExp(`^([+-]?(?:${groups}|\\d+))(?:${mark}(\\d+))?$`);
}

function finite(number: number): number | undefined {
  return Number.isFinite(number) ? number + 0 : undefined;
}

function hasComma(value: unknown): boolean {
  return typeof value === 'string' && value.includes(',');
}
