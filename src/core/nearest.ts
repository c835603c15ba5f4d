// The possible names that are most like a typed one.
import { folded } from './names';

const most = 5;
/** A longer text is no slip of the fingers; comparing it letter by letter would only take time. */
const maxLength = 60;

/** The nearest first, those equally near in their own order. */
export function nearestFirst(given: string, possible: readonly string[]): string[] {
  const wanted = folded(given).slice(0, maxLength);
  return possible
    .map((name, index) => ({ name, index, distance: distanceOf(wanted, folded(name).slice(0, maxLength)) }))
    .sort((a, b) => a.distance - b.distance || a.index - b.index)
    .slice(0, most)
    .map(({ name }) => name);
}

/** "SOL" is nearer to "SOL2" than to "SO": people leave something out more often than they add it. */
function distanceOf(given: string, name: string): number {
  if (name.startsWith(given)) return (name.length - given.length) / 100;
  if (given.length > 2 && name.includes(given)) return 1 + name.length / 100;
  return editDistance(given, name);
}

/** Letters left out, added, replaced, or two of them swapped. */
function editDistance(a: string, b: string): number {
  let [before, previous] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const replaced = previous[j - 1]! + (isSame ? 0 : 1);
      const swapped = isSwapped ? before[j - 2]! + 1 : replaced;
      current.push(Math.min(replaced, swapped, previous[j]! + 1, current[j - 1]! + 1));
    }
    [before, previous] = [previous, current];
  }
  return previous[b.length]!;
}
