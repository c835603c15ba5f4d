// What CT_STATUS says beside its values, in German.
import type { StatusNoteWords } from '../pack';
import { utcDayAndTime } from '../utc-time';

const sources = { fresh: 'aktuell', stale: 'älter', 'last good': 'letzter guter Stand' };
const count = (number: number, one: string, several: string) => `${number} ${number === 1 ? one : several}`;

export const germanStatusNotes: StatusNoteWords = {
  calls: ({ limit, forFormulas }) => `von ${limit} pro Stunde; davon für Formeln ${forFormulas}`,
  'made-up': () => 'erfundene Daten zum Ausprobieren; kosten keine Abrufe',
  'call-now': () => 'Formeln dürfen jetzt anfragen',
  'connect-first': () => 'erst, wenn der Account neu verbunden ist',
  'no-schedule': () => 'kein Zeitplan eingestellt',
  since: ({ atMillis }) => `seit ${utcDayAndTime(atMillis)}`,
  'never-fetched': () => 'noch nicht abgerufen',
  'not-kept': () => 'nicht mehr gespeichert',
  table: ({ source, rows, unreadable, hasLastGood }) =>
    `${sources[source]}, ${count(rows, 'Zeile', 'Zeilen')}` +
    (unreadable === 0 ? '' : `, ${count(unreadable, 'Zahl', 'Zahlen')} nicht lesbar, als Text`) +
    (hasLastGood ? '' : '; zu groß, um länger als sechs Stunden gespeichert zu bleiben'),
};
