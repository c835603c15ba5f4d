// When the spreadsheet refreshes itself next, how it went the last time, and who else has a schedule.
import { useMemo } from 'preact/hooks';
import { eventInWords } from '../../../languages/event-in-words';
import type { LogEntry, ScheduleView } from '../../contract';
import { useAddOn } from '../add-on';
import { whenInWords } from '../age-in-words';
import { makeFormats } from '../formats';
import { isTrouble } from '../log/is-trouble';
import { Icon } from '../ui/icon';
import { useNow } from '../use-now';

export function ScheduleFacts({ view }: { readonly view: ScheduleView }) {
  const { words } = useAddOn();
  const { schedule } = words;
  const isOn = view.own.every !== 'off';
  if (!isOn && view.others === 0) return null;
  return (
    <div class="caption quiet balanced">
      <p>
        <Next view={view} />
      </p>
      <Last run={view.lastRun} />
      {isOn && <p>{schedule.reserve}</p>}
      {view.others > 0 && <p>{schedule.others(view.others)}</p>}
    </div>
  );
}

/** In the spreadsheet's zone, in which the hour was chosen. */
function Next({ view: { nextRunMillis, timeZone } }: { readonly view: ScheduleView }) {
  const { words, language } = useAddOn();
  const formats = useMemo(() => makeFormats(language, navigator.languages, timeZone), [language, timeZone]);
  const nowMillis = useNow();
  const { schedule, ages } = words;
  if (nextRunMillis === 0) return <>{schedule.nextUnknown}</>;
  const days = formats.daysBetween(nowMillis, nextRunMillis);
  const day = days <= 0 ? words.home.today : days === 1 ? ages.tomorrow : formats.day(nextRunMillis);
  return <>{schedule.next(day, formats.time(nextRunMillis), timeZone)}</>;
}

function Last({ run }: { readonly run: LogEntry | undefined }) {
  const { words, language, formats } = useAddOn();
  const nowMillis = useNow();
  const { schedule, ages } = words;
  if (run?.kind !== 'schedule' && run?.kind !== 'unauthorized') return <p>{schedule.lastNone}</p>;
  const isToday = formats.daysBetween(run.atMillis, nowMillis) === 0;
  const when = isToday
    ? ages.todayAt(formats.time(run.atMillis))
    : whenInWords(run.atMillis, nowMillis, ages, formats);
  if (run.kind === 'unauthorized' || isTrouble(run))
    return (
      <p class="warn">
        {schedule.lastTrouble(when)} {eventInWords(run, language)}
      </p>
    );
  return (
    <p>
      {schedule.last(when, run.fetched, run.cells)}
      {'\u00a0'}
      <span class="well">
        <Icon name="check" size={12} />
        <span class="unseen">{schedule.well}</span>
      </span>
    </p>
  );
}
