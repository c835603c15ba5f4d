import { eventInWords } from '../../../languages/log-words';
import type { LogEvent } from '../../contract';
import { useAddOn } from '../add-on';
import { Age } from '../ui/age';

export function LastRun({ run }: { readonly run: LogEvent | undefined }) {
  const { words, language } = useAddOn();
  if (run === undefined) return <p class="quiet-text">{words.schedule.noRun}</p>;
  const isBad = run.kind === 'unauthorized' || (run.kind === 'schedule' && run.failure !== undefined);
  return (
    <div>
      <div class={isBad ? 'trouble' : undefined}>{eventInWords(run, language)}</div>
      <div class="quiet-text small">
        <Age atMillis={run.atMillis} />
      </div>
    </div>
  );
}
