import type { LogEntry } from '../../contract';

/** Whether something went wrong that a person may have to see to. */
export function isTrouble(event: LogEntry): boolean {
  if (event.kind === 'failure' || event.kind === 'unauthorized') return true;
  return event.kind === 'schedule' && (event.failed > 0 || event.failure !== undefined);
}
