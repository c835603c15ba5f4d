// The spreadsheet's log: the last events, kept as one packed text in one property.
import type { Clock, Compressor } from '../ports';
import type { LogEntry, LogEvent } from './log-event';

const maxEvents = 50;
/** What a property holds. */
const maxPackedLength = 9_000;
const repeatMillis = 60_000;

/** Where the log's text stands. */
export interface LogText {
  read(): string | null;
  write(text: string): void;
}

export class EventLog {
  constructor(
    private readonly text: LogText,
    private readonly clock: Clock,
    private readonly compressor: Compressor,
  ) {}

  /** A log that can't be written, in a full store say, must not cost the data that it tells of. */
  add(event: LogEvent): void {
    try {
      this.write(event);
    } catch {
      // The event is lost.
    }
  }

  /** Many cells that meet the same trouble in the same minute are one event. */
  private write(event: LogEvent): void {
    const nowMillis = this.clock.nowMillis();
    const events = this.read();
    const isKnown = events.some(
      known => nowMillis - known.atMillis < repeatMillis && isSameRefusal(known, event),
    );
    if (isKnown) return;
    const kept = [{ ...event, atMillis: nowMillis }, ...events].slice(0, maxEvents);
    let packed = this.compressor.pack(JSON.stringify(kept));
    while (packed.length > maxPackedLength && kept.length > 1) {
      kept.pop();
      packed = this.compressor.pack(JSON.stringify(kept));
    }
    this.text.write(packed);
  }

  /** The newest first. What can't be read is an empty log. */
  read(): LogEntry[] {
    const text = this.text.read();
    if (text === null) return [];
    try {
      return JSON.parse(this.compressor.unpack(text)) as LogEntry[];
    } catch {
      return [];
    }
  }
}

function isSameRefusal(known: LogEntry, event: LogEvent): boolean {
  if (known.kind !== 'refusal' || event.kind !== 'refusal') return false;
  return known.account === event.account && known.failure.code === event.failure.code;
}
