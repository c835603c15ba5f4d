// Reads a sparkline's options. A number may be written as a text, since options also come from a range.
import type { OptionValue } from './sparkline';

type Option = OptionValue | undefined;

export function isYes(option: Option): boolean {
  return String(option).toLowerCase() === 'true';
}

/** `undefined`: not given, or no number. */
export function numberOf(option: Option): number | undefined {
  if (option === undefined || option === '' || typeof option === 'boolean') return undefined;
  return Number.isFinite(Number(option)) ? Number(option) : undefined;
}

export function colorOf(option: Option, otherwise: string): string {
  return typeof option === 'string' && option !== '' ? option : otherwise;
}
