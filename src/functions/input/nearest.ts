// Possible names, the most similar to what was typed first.

export function nearestFirst(given: string, possible: readonly string[]): string[] {
  const wanted = given.toLowerCase();
  return possible
    .map((name, index) => ({ name, index, distance: distanceOf(wanted, name.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance || a.index - b.index)
    .map(({ name }) => name);
}

/** "SOL" is nearer to "SOL2" than to "SO": people leave something out more often than they add it. */
function distanceOf(given: string, name: string): number {
  return name.startsWith(given) ? (name.length - given.length) / 100 : editDistance(given, name);
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(replaced, previous[j]! + 1, current[j - 1]! + 1));
    }
    previous = current;
  }
  return previous[b.length]!;
}
