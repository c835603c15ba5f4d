// The schedule: a switch, how often, when it runs next and how it went last. Each change is saved at once.
import { useEffect, useRef } from 'preact/hooks';
import { hourlySteps } from '../../../schedule/schedule';
import type { Schedule, ScheduleView } from '../../contract';
import { useAddOn } from '../add-on';
import { firstPlace } from '../navigation';
import { FailureNotice } from '../ui/failure-notice';
import { Switch } from '../ui/switch';
import { useMutation } from '../use-mutation';
import { ScheduleFacts } from './schedule-facts';

const hours = Array.from({ length: 24 }, (_, hour) => hour);
const usually: Schedule = { every: 'day', hour: 7 };
/** The menu opens the page at the schedule, once. */
let isSought = firstPlace() === 'schedule';

export function ScheduleCard({ view }: { readonly view: ScheduleView }) {
  const { words, formats, applySnapshot } = useAddOn();
  const { schedule } = words;
  const { isBusy, failure, send } = useMutation('setSchedule');
  const card = useRef<HTMLElement>(null);
  const { own } = view;
  const isOn = own.every !== 'off';
  useEffect(() => {
    if (!isSought) return;
    isSought = false;
    card.current?.scrollIntoView({ block: 'center' });
    card.current?.querySelector<HTMLElement>('[role=switch]')?.focus();
  }, []);
  const save = async (wanted: Schedule) => {
    const snapshot = await send(wanted);
    if (snapshot) applySnapshot(snapshot);
  };
  return (
    <section class="card" ref={card} aria-labelledby="schedule" aria-busy={isBusy}>
      <div class="spread middle">
        <div>
          <h3 id="schedule">{schedule.title}</h3>
          <p class="caption quiet">{isOn ? schedule.on : schedule.off}</p>
        </div>
        <Switch
          label={schedule.title}
          isOn={isOn}
          isBusy={isBusy}
          onSwitch={() => void save(isOn ? { every: 'off' } : usually)}
        />
      </div>
      {isOn && (
        <div class="selects">
          <select
            class="select"
            aria-label={schedule.howOften}
            value={String(own.every)}
            onChange={event => void save(scheduleOf(event.currentTarget.value))}
          >
            {hourlySteps.map(step => (
              <option key={step} value={step}>
                {schedule.everyHours(step)}
              </option>
            ))}
            <option value="day">{schedule.daily}</option>
          </select>
          {own.every === 'day' && (
            <select
              class="select"
              aria-label={schedule.at}
              value={own.hour}
              onChange={event => void save({ every: 'day', hour: Number(event.currentTarget.value) })}
            >
              {hours.map(hour => (
                <option key={hour} value={hour}>
                  {schedule.atHour(formats.hour(hour))}
                </option>
              ))}
            </select>
          )}
        </div>
      )}
      <FailureNotice failure={failure} />
      <ScheduleFacts view={view} />
    </section>
  );
}

function scheduleOf(every: string): Schedule {
  const step = hourlySteps.find(known => String(known) === every);
  return step === undefined ? usually : { every: step };
}
