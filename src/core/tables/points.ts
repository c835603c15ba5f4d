// The points of a history: unix seconds and what was then. A list of points says nothing about when.
import { type Row, requireRecord, unexpected } from './required-shape';

/** Between 1973 and the year 5138. */
export function isTime(key: string): boolean {
  return /^\d{9,11}$/.test(key);
}

export function requireTimes(points: unknown): Row {
  const record = requireRecord(points);
  return Object.keys(record).every(isTime) ? record : unexpected();
}
