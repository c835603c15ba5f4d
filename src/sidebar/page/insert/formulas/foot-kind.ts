// What the footer of a form offers.
import type { PlannedDataset, Preview } from '../../../contract';
import type { PageAnswer } from '../../call';

export type FootKind =
  /** Something has to be put right, or isn't known yet. */
  | { readonly kind: 'off' }
  /** The data comes first, so that the preview and the room are known before anything is written. */
  | { readonly kind: 'fetch'; readonly datasets: readonly PlannedDataset[]; readonly calls: number }
  /** The formula will fetch it itself, or show its data once there are calls again. */
  | { readonly kind: 'insert-unseen'; readonly calls: number }
  | { readonly kind: 'insert' };

interface Known {
  /** The preview is of this very formula. */
  readonly isReady: boolean;
  readonly preview: PageAnswer<Preview> | undefined;
  readonly callsLeft: number;
  readonly hasFailed: boolean;
}

export function footKind({ isReady, preview, callsLeft, hasFailed }: Known): FootKind {
  if (!isReady || !preview?.ok || preview.value.kind === 'failure') return { kind: 'off' };
  if (preview.value.kind === 'value') return { kind: 'insert' };
  const { datasets } = preview.value;
  const calls = datasets.reduce((sum, one) => sum + one.calls, 0);
  const isOthers = datasets.length > 0 && datasets.every(({ byFormulas }) => byFormulas);
  if (isOthers || hasFailed || calls > callsLeft) return { kind: 'insert-unseen', calls };
  return { kind: 'fetch', datasets, calls };
}
