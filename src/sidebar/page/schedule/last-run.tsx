import { eventInWords } from '../../../languages/event-in-words';
import type { LogEntry } from '../../contract';
import { useAddOn } from '../add-on';
import { isTrouble } from '../log/is-trouble';
import { Age } from '../ui/age';
import { Trouble } from '../ui/trouble';

export function LastRun({ run }: { readonly run: LogEntry | undefined }) {
  const { words, language } = useAddOn();
  if (run === undefined) return <p class="quiet-text">{words.schedule.noRun}</p>;
  return (
    <div>
      {isTrouble(run) ? (
        <Trouble>{eventInWords(run, language)}</Trouble>
      ) : (
        <div>{eventInWords(run, language)}</div>
      )}
      <div class="quiet-text small">
        <Age atMillis={run.atMillis} />
      </div>
    </div>
  );
}
