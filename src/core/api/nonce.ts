// Numbers that only rise. CoinTracking remembers the last one of each key and refuses any that isn't higher. Milliseconds,
// as most clients use; as decimal text, because a key once used with nanoseconds needs more digits than a number holds.

/** The next nonce after `last`, near the present time when it can be. */
export function nextNonce(last: string, nowMillis: number): string {
  const now = String(Math.floor(nowMillis));
  return isAbove(now, last) ? now : increment(last);
}

export function isAbove(nonce: string, other: string): boolean {
  const [a, b] = [digits(nonce), digits(other)];
  return a.length === b.length ? a > b : a.length > b.length;
}

export function highest(nonces: readonly string[]): string {
  return nonces.reduce((top, nonce) => (isAbove(nonce, top) ? nonce : top), '0');
}

function increment(nonce: string): string {
  const kept = digits(nonce).replace(/[0-8]?9*$/, '');
  const tail = digits(nonce).slice(kept.length);
  const raised = /^9*$/.test(tail) ? `1${tail}` : `${Number(tail[0]) + 1}${tail.slice(1)}`;
  return kept + raised[0] + '0'.repeat(raised.length - 1);
}

function digits(nonce: string): string {
  return nonce.replace(/\D/g, '').replace(/^0+(?=\d)/, '') || '0';
}
