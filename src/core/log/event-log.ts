// The spreadsheet's log: the last events, kept as one packed text in one property.
import { parseJson } from '../json';
import type { Compressor } from '../ports';
import type { LogEntry, LogEvent } from './log-event';

export const logProperty = 'ct.log';

const maxEvents = 50;
/** What a property holds. */
const maxPackedLength = 9_000;
const repeatMillis = 60_000;

/** The newest first. What can't be read is an empty log. */
export function readLog(packed: string | undefined, compressor: Compressor): LogEntry[] {
  if (packed === undefined) return [];
  try {
    const entries = parseJson(compressor.unpack(packed));
    return Array.isArray(entries) ? (entries as LogEntry[]) : [];
  } catch {
    return [];
  }
}

/** The log's text with one more event. Many cells that meet the same back-off in the same minute are one event. */
export function withEvent(
  packed: string | undefined,
  event: LogEvent,
  nowMillis: number,
  compressor: Compressor,
): string | undefined {
  const entries = readLog(packed, compressor);
  const isKnown = entries.some(
    known => nowMillis - known.atMillis < repeatMillis && isSameRefusal(known, event),
  );
  if (isKnown) return packed;
  const kept = [{ ...event, atMillis: nowMillis }, ...entries].slice(0, maxEvents);
  let text = compressor.pack(JSON.stringify(kept));
  while (text.length > maxPackedLength && kept.length > 1) {
    kept.pop();
    text = compressor.pack(JSON.stringify(kept));
  }
  return text;
}

function isSameRefusal(known: LogEntry, event: LogEvent): boolean {
  if (known.kind !== 'refusal' || event.kind !== 'refusal') return false;
  return known.account === event.account && known.failure.code === event.failure.code;
}
