// Seeded randomness (mulberry32). Each purpose has its own stream, so that adding a coin doesn't change the others.

export class Random {
  private state: number;

  constructor(seed: number, purpose: string) {
    this.state = seed | 0;
    for (const char of purpose) this.state = Math.imul(this.state ^ char.charCodeAt(0), 0x01000193);
  }

  /** From 0 up to, but not including, 1. */
  next(): number {
    return (this.bits() >>> 0) / 2 ** 32;
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.next();
  }

  whole(low: number, high: number): number {
    return Math.floor(this.between(low, high + 1));
  }

  pick<T>(choices: readonly T[]): T {
    return choices[Math.floor(this.next() * choices.length)]!;
  }

  /** Close enough to a normal distribution with deviation 1: the sum of four bytes. */
  bell(): number {
    const bits = this.bits();
    const sum = (bits & 255) + ((bits >>> 8) & 255) + ((bits >>> 16) & 255) + (bits >>> 24);
    return (sum / 255 - 2) * Math.sqrt(3);
  }

  /** Digits and letters from a to f. */
  hex(length: number): string {
    let text = '';
    while (text.length < length) text += (this.bits() >>> 4).toString(16).padStart(7, '0');
    return text.slice(0, length);
  }

  private bits(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return mixed ^ (mixed >>> 14);
  }
}
