// The sandbox's own record of calls, by what was asked and by when.
import type { SandboxRequest } from '../sandbox/sandbox';

const hourMillis = 3_600_000;

/** Calls for the same data stand together, whatever their nonce. */
export function byDataset(requests: readonly SandboxRequest[]): Map<string, SandboxRequest[]> {
  const groups = new Map<string, SandboxRequest[]>();
  for (const request of requests) {
    const name = datasetName(request);
    groups.set(name, [...(groups.get(name) ?? []), request]);
  }
  return groups;
}

function datasetName({ account, fields }: SandboxRequest): string {
  const parameters = fields.filter(([name]) => name !== 'nonce').map(pair => pair.join('='));
  return [account, ...parameters.sort()].join(' ');
}

/** The most calls that any 60 minutes saw. */
export function mostCallsInAnHour(requests: readonly { readonly atMillis: number }[]): number {
  const times = requests.map(({ atMillis }) => atMillis).sort((a, b) => a - b);
  let first = 0;
  let most = 0;
  for (const [index, atMillis] of times.entries()) {
    while (times[first]! <= atMillis - hourMillis) first++;
    most = Math.max(most, index - first + 1);
  }
  return most;
}
