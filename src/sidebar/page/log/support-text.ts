// State and log as a text for a support request: in English, with times in UTC.
import { eventInWords } from '../../../languages/event-in-words';
import type { Snapshot } from '../../contract';

export function supportText({ nowMillis, person, accounts, schedule, log }: Snapshot): string {
  const lines = [
    `CoinTracking for Google Sheets, ${instant(nowMillis)}`,
    `person: ${person}, schedule: ${scheduleText(schedule.own)}, next run: ${instant(schedule.nextRunMillis)}`,
    ...accounts.map(
      one =>
        `account ${one.account}: ${one.plan ?? 'no key here'}, for ${one.storage}, ${one.callsLeft} of ${one.callsAnHour} calls left, ` +
        `${one.failure?.code ?? 'no failure'}`,
    ),
    ...accounts.flatMap(({ account, datasets }) =>
      datasets.map(
        ({ dataset, source, rows, fetchedAtMillis, backOff }) =>
          `${account}/${dataset}: ${source}, ${rows} rows, ${instant(fetchedAtMillis)}${backOff ? `, ${backOff.failure.code}` : ''}`,
      ),
    ),
    '',
    ...log.map(event => `${instant(event.atMillis)} ${subject(event)}${eventInWords(event, 'en')}`),
  ];
  return withoutKeys(lines.join('\n'));
}

function subject(event: Snapshot['log'][number]): string {
  if (!('account' in event)) return '';
  return `[${event.account}${'dataset' in event ? `/${event.dataset}` : ''}] `;
}

function scheduleText(own: Snapshot['schedule']['own']): string {
  if (own.every === 'off') return 'off';
  return own.every === 'day' ? `daily at ${own.hour}` : `every ${own.every} h`;
}

function instant(millis: number): string {
  return millis === 0 ? 'never' : new Date(millis).toISOString();
}

/** No field holds a key, but a person may have pasted one as a name, and a server message may quote one. */
function withoutKeys(text: string): string {
  return text.replace(/[a-z0-9]{16,}/gi, word =>
    /\d/.test(word) && /[a-z]/i.test(word) ? '[removed]' : word,
  );
}
