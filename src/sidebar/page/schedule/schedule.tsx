// The schedule section: how often a clock trigger refreshes this spreadsheet, and Google's limits.
import { useState } from 'preact/hooks';
import { hourlySteps } from '../../../schedule/schedule';
import type { Schedule as Plan, ScheduleView } from '../../contract';
import { useAddOn } from '../add-on';
import { Button } from '../ui/button';
import { FailureNotice } from '../ui/failure-notice';
import { Field } from '../ui/field';
import { Notice } from '../ui/notice';
import { SectionHead } from '../ui/section-head';
import { WithSnapshot } from '../ui/with-snapshot';
import { useMutation } from '../use-mutation';
import { useOutcome } from '../use-outcome';
import { Runs } from './runs';

const hours = Array.from({ length: 24 }, (_, hour) => hour);
const usualHour = 7;

export function Schedule() {
  const { words } = useAddOn();
  return (
    <>
      <SectionHead title={words.schedule.title} />
      <WithSnapshot lines={8}>
        {({ schedule, accounts }) => (
          <>
            {accounts.length === 0 && <Notice kind="note">{words.schedule.notConnected}</Notice>}
            <Choosing view={schedule} />
            <Runs view={schedule} />
            <Limits />
          </>
        )}
      </WithSnapshot>
    </>
  );
}

function Choosing({ view }: { readonly view: ScheduleView }) {
  const { words, applySnapshot, formats } = useAddOn();
  const [chosen, choose] = useState<Plan>(view.own);
  const { isBusy, failure, send } = useMutation('setSchedule');
  const outcome = useOutcome();
  const { schedule } = words;
  const hour = chosen.every === 'day' ? chosen.hour : usualHour;
  const isSame = JSON.stringify(chosen) === JSON.stringify(view.own);
  const save = async () => {
    const snapshot = await send(chosen);
    if (snapshot === undefined) return;
    applySnapshot(snapshot);
    outcome.show(chosen.every === 'off' ? schedule.savedOff : schedule.saved);
  };
  const change = (plan: Plan) => {
    outcome.clear();
    choose(plan);
  };
  return (
    <form
      class="stack close"
      onSubmit={event => {
        event.preventDefault();
        if (!isBusy && !isSame) void save();
      }}
    >
      <div class="schedule-fields">
        <Field label={schedule.howOften}>
          {parts => (
            <select
              {...parts}
              class="select"
              value={String(chosen.every)}
              onChange={event => change(planOf(event.currentTarget.value, hour))}
            >
              <option value="off">{schedule.off}</option>
              {hourlySteps.map(step => (
                <option key={step} value={step}>
                  {schedule.everyHours(step)}
                </option>
              ))}
              <option value="day">{schedule.daily}</option>
            </select>
          )}
        </Field>
        {chosen.every === 'day' && (
          <Field label={schedule.atAbout} hint={schedule.zone(view.timeZone)}>
            {parts => (
              <select
                {...parts}
                class="select"
                value={hour}
                onChange={event => change({ every: 'day', hour: Number(event.currentTarget.value) })}
              >
                {hours.map(one => (
                  <option key={one} value={one}>
                    {formats.hour(one)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
      </div>
      <FailureNotice failure={failure} />
      {outcome.notice}
      <div class="row">
        <Button type="submit" look="main" isBusy={isBusy} isOff={isSame}>
          {schedule.save}
        </Button>
      </div>
    </form>
  );
}

function planOf(every: string, hour: number): Plan {
  if (every === 'day') return { every: 'day', hour };
  const step = hourlySteps.find(known => String(known) === every);
  return step === undefined ? { every: 'off' } : { every: step };
}

function Limits() {
  const { words } = useAddOn();
  return (
    <div class="stack tight">
      <h3>{words.schedule.limitsTitle}</h3>
      <ul class="bullets hint">
        {words.schedule.limits.map(limit => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
    </div>
  );
}
