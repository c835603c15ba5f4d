// When the spreadsheet refreshes itself next, and how the last time went.
import type { ScheduleView } from '../../contract';
import { useAddOn } from '../add-on';
import { useNow } from '../use-now';
import { LastRun } from './last-run';

export function Runs({ view }: { readonly view: ScheduleView }) {
  const { words, formats } = useAddOn();
  const nowMillis = useNow();
  const { schedule } = words;
  const { nextRunMillis, others } = view;
  return (
    <dl class="facts">
      <dt>{schedule.nextRun}</dt>
      <dd>
        {nextRunMillis === 0
          ? schedule.noNextRun
          : schedule.nextRunAt(formats.timeAndDistance(nextRunMillis, nowMillis))}
        {others > 0 && <div class="hint">{schedule.others(others)}</div>}
      </dd>
      <dt>{schedule.lastRun}</dt>
      <dd>
        <LastRun run={view.lastRun} />
      </dd>
    </dl>
  );
}
