// The messages between the sidebar's frame and the window around it.
import type { CallOutcome } from '../tab-messages';

export interface FrameCall {
  readonly id: number;
  readonly functionName: string;
  readonly args: readonly unknown[];
}

export type FrameMessage =
  | ({ readonly kind: 'call' } & FrameCall)
  | { readonly kind: 'close' }
  | { readonly kind: 'focus-sheet' };

export interface FrameAnswer {
  readonly kind: 'answer';
  readonly id: number;
  readonly outcome: CallOutcome;
}
