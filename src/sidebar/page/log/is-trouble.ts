import type { LogEntry } from '../../contract';

/** Whether the event is a failure that a person may need to act on. */
export function isTrouble(event: LogEntry): boolean {
  if (event.kind === 'failure' || event.kind === 'unauthorized') return true;
  return event.kind === 'schedule' && (event.failed > 0 || event.failure !== undefined);
}
