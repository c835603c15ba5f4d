// Outside figures that the arithmetic is held to: facts from other projects' tests and from help pages, recomputed with exact
// fractions. Each names its source and that source's rules.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface VectorEvent {
  readonly n: number;
  readonly time: string;
  readonly asset: string;
  readonly kind: string;
  readonly amount: string;
  readonly cost?: string;
  readonly proceeds?: string | null;
  readonly wallet?: string;
  readonly to?: string;
}

export interface VectorRow {
  readonly type: string;
  readonly time: string;
  readonly exchange: string;
  readonly event: number;
  readonly [field: string]: string | number;
}

export interface VectorLot {
  readonly n: number;
  readonly amount: string;
  readonly cost: string;
  readonly days_held: number;
  readonly long_365d: boolean;
  readonly long_1y: boolean;
}

export interface VectorDisposal {
  readonly n: number;
  readonly asset: string;
  readonly amount: string;
  readonly proceeds: string | null;
  readonly cost: string;
  readonly gain: string | null;
  readonly missing: string;
  readonly lots?: readonly VectorLot[];
}

export interface Vector {
  readonly id: string;
  readonly source: Readonly<Record<string, string>>;
  readonly method: 'FIFO' | 'LIFO' | 'HIFO' | 'AVERAGE';
  readonly currency: string;
  readonly per_wallet: boolean;
  readonly tags: readonly string[];
  readonly rules: Readonly<Record<string, string>>;
  readonly tolerance: string;
  readonly events: readonly VectorEvent[];
  readonly rows?: readonly VectorRow[];
  readonly expected: {
    readonly disposals: readonly VectorDisposal[];
    readonly remaining: readonly {
      readonly n?: number;
      readonly asset: string;
      readonly amount: string;
      readonly cost: string;
      readonly wallet?: string;
    }[];
    readonly totals?: { readonly proceeds: string; readonly cost: string; readonly gain: string };
  };
}

const folder = join(__dirname, 'fixtures/vectors');

export const gainVectors: readonly Vector[] = readdirSync(folder)
  .filter(name => name.startsWith('gains-'))
  .flatMap(name => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Vector[]);
