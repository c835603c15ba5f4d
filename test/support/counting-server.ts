// CoinTracking's side of the limits, written from its documentation and not from our code: the requests of a rolling hour, and
// nonces that must rise.
import type { HttpResponse } from '../../src/core/ports';

const hourMillis = 3_600_000;

export class CountingServer {
  lowNonces = 0;
  private readonly arrivals: number[] = [];
  private lastNonce = 0n;

  /** The error answer for a nonce that is too low, else `undefined`: then the test answers. */
  receive(nonceText: string, atMillis: number): HttpResponse | undefined {
    this.arrivals.push(atMillis);
    const nonce = BigInt(nonceText);
    if (nonce > this.lastNonce) {
      this.lastNonce = nonce;
      return undefined;
    }
    this.lowNonces++;
    const error_msg = `ERROR: Nonce must be higher than ${this.lastNonce}. You have sent ${nonce}.`;
    return { status: 200, text: JSON.stringify({ success: 0, error: 'NONCE_TO_LOW', error_msg }) };
  }

  /** The most requests that any rolling hour held. */
  mostInAnHour(): number {
    let [most, oldest] = [0, 0];
    for (const [index, at] of this.arrivals.entries()) {
      while (this.arrivals[oldest]! <= at - hourMillis) oldest++;
      most = Math.max(most, index - oldest + 1);
    }
    return most;
  }
}
