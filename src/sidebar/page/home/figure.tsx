// The value, how it moved, and, where it isn't new, from when it is.
import type { Home } from '../../contract';
import { useAddOn } from '../add-on';
import { useNow } from '../use-now';
import type { HomeTrouble } from './trouble-of';

interface Props {
  readonly home: Home;
  readonly trouble: HomeTrouble | undefined;
}

export function Figure({ home, trouble }: Props) {
  const { words, formats } = useAddOn();
  const { value, currency, change24h, change7d } = home;
  const shown = value === undefined ? '–' : formats.money(value, currency);
  return (
    <div class="stack tight">
      <div class="spread">
        <h2 class="small quiet">{words.home.value}</h2>
        <Origin home={home} trouble={trouble} />
      </div>
      {home.fetchedAtMillis > 0 && <p class={`figure ${sizeFor(shown)}`}>{shown}</p>}
      {value !== undefined && value !== 0 && (
        <div class="changes small">
          <Change share={change24h} label={words.home.change24h} />
          <Change share={change7d} label={words.home.change7d} />
        </div>
      )}
    </div>
  );
}

/** So that a value of any length fits the line. */
function sizeFor(shown: string): string {
  if (shown.length <= 14) return '';
  return shown.length <= 18 ? 'long' : 'longer';
}

function Change({ share, label }: { readonly share: number | undefined; readonly label: string }) {
  const { words, formats } = useAddOn();
  if (share === undefined) return null;
  const text = formats.percent(Math.abs(share));
  const isNothing = text === formats.percent(0);
  const direction = isNothing ? 'quiet' : share > 0 ? 'up' : 'down';
  return (
    <span>
      <b class={direction}>
        {!isNothing && <span aria-hidden="true">{share > 0 ? '▲ ' : '▼ '}</span>}
        {!isNothing && <span class="unseen">{share > 0 ? words.home.up : words.home.down} </span>}
        {text}
      </b>{' '}
      <span class="quiet">{label}</span>
    </span>
  );
}

function Origin({ home, trouble }: Props) {
  const { words, formats, isDemo } = useAddOn();
  const nowMillis = useNow();
  if (isDemo) return <span class="badge amber">{words.demo.badge}</span>;
  const isOld = trouble && ['google', 'key', 'outage'].includes(trouble.kind);
  if (!isOld || home.fetchedAtMillis === 0) return null;
  const isToday = formats.daysBetween(home.fetchedAtMillis, nowMillis) === 0;
  const when = isToday ? formats.time(home.fetchedAtMillis) : formats.day(home.fetchedAtMillis);
  return (
    <span class={`badge ${trouble.kind === 'google' ? 'grey' : 'amber'}`}>{words.home.fromBadge(when)}</span>
  );
}
