// The log in sentences, with a button that copies it for support.
import { datasetTitle } from '../../../languages/dataset-title';
import { eventInWords } from '../../../languages/event-in-words';
import type { LogEntry, Snapshot } from '../../contract';
import { useAddOn } from '../add-on';
import { BackButton } from '../shell/back-button';
import { PageTitle } from '../shell/page-title';
import { CopyButton } from '../ui/copy-button';
import { useNow } from '../use-now';
import { isTrouble } from './is-trouble';
import { supportText } from './support-text';

export function LogPage({ snapshot }: { readonly snapshot: Snapshot }) {
  const { words, go } = useAddOn();
  const { log } = words;
  return (
    <>
      <BackButton label={words.settings.title} onClick={() => go('settings', { name: 'list' })} />
      <PageTitle title={log.title}>
        <CopyButton label={log.copy} text={() => supportText(snapshot)} />
      </PageTitle>
      {snapshot.log.length === 0 && <p class="quiet">{log.empty}</p>}
      <ol class="list log">
        {snapshot.log.map((event, index) => (
          <Event
            key={`${event.atMillis} ${index}`}
            event={event}
            isOneOfMany={snapshot.accounts.length > 1}
          />
        ))}
      </ol>
      <p class="caption quiet">{log.copyHint}</p>
    </>
  );
}

function Event({ event, isOneOfMany }: { readonly event: LogEntry; readonly isOneOfMany: boolean }) {
  const { language, formats } = useAddOn();
  const nowMillis = useNow();
  const detail = 'dataset' in event ? datasetTitle(event.dataset, language).detail : '';
  const account = isOneOfMany && 'account' in event ? event.account : '';
  const more = [detail, account].filter(Boolean).join(' · ');
  const isToday = formats.daysBetween(event.atMillis, nowMillis) === 0;
  return (
    <li>
      <time
        class="quiet"
        dateTime={new Date(event.atMillis).toISOString()}
        title={formats.exactTime(event.atMillis)}
      >
        {isToday ? formats.time(event.atMillis) : formats.day(event.atMillis)}
      </time>
      <div class={isTrouble(event) ? 'warn' : undefined}>
        {eventInWords(event, language)}
        {more && <span class="caption quiet block">{more}</span>}
      </div>
    </li>
  );
}
