// How many figures of other programs and help pages ours are held to, by source: docs/accuracy.md is made of this record.
import { recordFigures } from '../support/recorded-figures';
import { gainVectors } from '../support/vectors';

test('the sources and their cases are on record', () => {
  const figures: Record<string, number> = {};
  const add = (name: string, count: number) => {
    figures[name] = (figures[name] ?? 0) + count;
  };
  for (const { source, expected, rows } of gainVectors) {
    const name = source.repo ?? new URL(source.url!).hostname;
    add(`${name}: cases`, 1);
    add(`${name}: disposals`, expected.disposals.length);
    if (rows) add(`${name}: cases as formulas`, 1);
  }
  recordFigures('outside-figures', figures);
});
