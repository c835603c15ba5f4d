// How large the bundle's files are, and how much they have grown since the last release.
import { gzipSync } from 'node:zlib';
import type { Bundle } from './bundle';
import lastRelease from './last-release.json';

export { lastRelease };

export interface FileSize {
  readonly bytes: number;
  readonly gzippedBytes: number;
}

export type BundlePart = 'script' | 'sidebar';

/**
 * A change of code adds thousandths; a dependency or texts that slip in add more than this at once. A feature that needs more
 * raises it in its own commit.
 */
export const maxGrowth = 2.3;

/** Google needs half a second for each cell, whatever the script; what loading adds to that should not be felt. */
export const maxColdLoadMillis = 28;

/** A cold cell that names the demo account reads the whole file. */
export const maxDemoBytes = 40_000;

export function bundleSizes({ code, sidebar }: Bundle): Record<BundlePart, FileSize> {
  return { script: sizeOf(code), sidebar: sizeOf(sidebar) };
}

/** Of the bytes or of the gzipped ones, whichever grew more: 0.02 is 2 %. */
export function growthOf(part: BundlePart, { bytes, gzippedBytes }: FileSize): number {
  const before = lastRelease[part];
  return Math.max(bytes / before.bytes, gzippedBytes / before.gzippedBytes) - 1;
}

export function sizeOf(text: string): FileSize {
  return { bytes: Buffer.byteLength(text), gzippedBytes: gzipSync(text).length };
}
