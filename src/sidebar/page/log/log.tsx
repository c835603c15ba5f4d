// The log in sentences, with a button that copies it as a support text.
import { datasetTitle } from '../../../languages/dataset-title';
import { eventInWords } from '../../../languages/event-in-words';
import type { LogEntry } from '../../contract';
import { useAddOn } from '../add-on';
import { Age } from '../ui/age';
import { CopyButton } from '../ui/copy-button';
import { SectionHead } from '../ui/section-head';
import { Trouble } from '../ui/trouble';
import { WithSnapshot } from '../ui/with-snapshot';
import { isTrouble } from './is-trouble';
import { supportText } from './support-text';

export function Log() {
  const { words } = useAddOn();
  const { log } = words;
  return (
    <>
      <SectionHead title={log.title} />
      <WithSnapshot lines={10}>
        {snapshot =>
          snapshot.log.length === 0 ? (
            <p class="quiet-text">{log.empty}</p>
          ) : (
            <>
              <div class="stack tight">
                <div class="row">
                  <CopyButton label={log.copy} text={() => supportText(snapshot)} />
                </div>
                <p class="hint">{log.copyHint}</p>
              </div>
              <ol class="list">
                {snapshot.log.map((event, index) => (
                  <Event
                    key={`${event.atMillis} ${index}`}
                    event={event}
                    isOneOfMany={snapshot.accounts.length > 1}
                  />
                ))}
              </ol>
            </>
          )
        }
      </WithSnapshot>
    </>
  );
}

function Event({ event, isOneOfMany }: { readonly event: LogEntry; readonly isOneOfMany: boolean }) {
  const { language } = useAddOn();
  const detail = 'dataset' in event ? datasetTitle(event.dataset, language).detail : '';
  const account = isOneOfMany && 'account' in event ? event.account : '';
  return (
    <li>
      {isTrouble(event) ? (
        <Trouble>{eventInWords(event, language)}</Trouble>
      ) : (
        <div>{eventInWords(event, language)}</div>
      )}
      <div class="quiet-text small">
        <Age atMillis={event.atMillis} />
        {[detail, account].filter(Boolean).map(text => ` · ${text}`)}
      </div>
    </li>
  );
}
