// Conditional formats of a plan. Sheets applies only the first rule that is true, so a rule for signs brings its row's ground along.
// Formulas have no separators, which differ between locales.
import { addressOf, type Box, lettersOf } from './boxes';
import type { PlannedColours } from './sheet-plan';
import { grounds, inks } from './styles';

export interface ColourRule {
  readonly boxes: readonly Box[];
  readonly when:
    | { readonly kind: 'formula'; readonly formula: string }
    | { readonly kind: 'above' | 'below' | 'equal'; readonly number: number }
    | { readonly kind: 'scale'; readonly from: string; readonly to: string };
  readonly ink?: string;
  readonly ground?: string;
  readonly bold?: boolean;
}

export function colourRules(colours: readonly PlannedColours[]): ColourRule[] {
  const boxesOf = (by: PlannedColours['by']) => colours.filter(one => one.by === by).map(({ box }) => box);
  const [signs, zebras, zeros, scales] = [
    boxesOf('sign'),
    boxesOf('zebra'),
    boxesOf('zero'),
    boxesOf('scale'),
  ];
  const rules: ColourRule[] = [];
  for (const box of boxesOf('calm')) {
    const start = `LEFT($${lettersOf(box.column)}${box.row})`;
    rules.push(byFormula(box, `=${start}="✓"`, { ink: inks.up }));
    rules.push(byFormula(box, `=${start}="↻"`, { ink: inks.quiet }));
  }
  for (const box of boxesOf('counted')) {
    const count = `$${lettersOf(box.column + box.columns - 1)}${box.row}`;
    rules.push(byFormula(box, `=N(${count})>0`, { ink: inks.warning }));
  }
  for (const box of boxesOf('named')) {
    const isNamed = `=${lettersOf(box.column)}$${box.row}<>""`;
    rules.push(byFormula({ ...box, rows: 1 }, isNamed, { ground: grounds.header }));
    const below = { ...box, row: box.row + 1, rows: box.rows - 1 };
    rules.push(byFormula(below, isNamed, { ground: grounds.tile }));
  }
  for (const box of zeros) {
    rules.push({ boxes: [box], when: { kind: 'equal', number: 0 }, ink: inks.up, bold: true });
  }
  for (const box of signs.filter(sign => zebras.some(zebra => holds(zebra, sign)))) {
    const cell = addressOf(box.row, box.column);
    for (const [sign, ink] of [
      ['>', inks.up],
      ['<', inks.down],
    ] as const) {
      const formula = `=ISNUMBER(${cell})*(${cell}${sign}0)*ISEVEN(ROW())`;
      rules.push(byFormula(box, formula, { ink, ground: grounds.zebra }));
    }
  }
  if (signs.length > 0) {
    rules.push({ boxes: signs, when: { kind: 'above', number: 0 }, ink: inks.up });
    rules.push({ boxes: signs, when: { kind: 'below', number: 0 }, ink: inks.down });
  }
  for (const box of zebras) {
    const formula = `=($${lettersOf(box.column)}${box.row}<>"")*ISEVEN(ROW())`;
    rules.push(byFormula(box, formula, { ground: grounds.zebra }));
  }
  for (const box of scales) {
    rules.push({ boxes: [box], when: { kind: 'scale', from: '#ffffff', to: grounds.scale } });
  }
  return rules;
}

function byFormula(box: Box, formula: string, look: Pick<ColourRule, 'ink' | 'ground'>): ColourRule {
  return { boxes: [box], when: { kind: 'formula', formula }, ...look };
}

function holds(outer: Box, inner: Box): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.row + outer.rows >= inner.row + inner.rows &&
    outer.column + outer.columns >= inner.column + inner.columns
  );
}
