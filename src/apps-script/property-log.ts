// The log's text, kept in the document properties.
import { EventLog } from '../core/log/event-log';
import { clock } from './clock';
import { gzip } from './gzip';

const property = 'ct.log';

export function propertyLog(): EventLog {
  const properties = PropertiesService.getDocumentProperties()!;
  const text = {
    read: () => properties.getProperty(property),
    write: (packed: string) => {
      properties.setProperty(property, packed);
    },
  };
  return new EventLog(text, clock, gzip);
}
