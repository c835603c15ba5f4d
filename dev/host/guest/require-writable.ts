// Custom functions can't change anything: "Custom functions", using Apps Script services, and the table of modes. The text is
// the one reported for setters in a cell.
import { Exception, type Realm } from './realm';

export function requireWritable({ run }: Realm, method: string): void {
  if (run.authMode === 'CUSTOM_FUNCTION') throw new Exception(`You do not have permission to call ${method}`);
}
