// The header: whose data this is, what the formulas have cost, and how CoinTracking behaves.
import type { Mood, PlaygroundState } from '../playground-state';
import type { ServerPort } from './server-port';

const HOUR_MILLIS = 3_600_000;

const moodWords: Record<Mood, string> = {
  normal: 'normally',
  slow: 'slowly (8 s)',
  'limit-429': 'too many calls (HTTP 429)',
  'limit-json': 'too many calls (success: 0)',
  success0: 'an error (success: 0)',
  'http-500': 'server error (HTTP 500)',
  html: 'an outage page',
  truncated: 'half an answer',
  empty: 'nothing',
  reset: 'not at all (connection cut)',
};

export function showHeader(server: ServerPort, recalculate: () => void): { update(): Promise<void> } {
  const mood = element<HTMLSelectElement>('mood');
  const hour = element<HTMLButtonElement>('hour');
  mood.append(...Object.entries(moodWords).map(([value, words]) => new Option(words, value)));
  mood.addEventListener('change', async () => show(await server.setMood(mood.value as Mood)));
  hour.addEventListener('click', async () => show(await server.advanceClock(HOUR_MILLIS)));
  element('recalculate').addEventListener('click', recalculate);

  function show(state: PlaygroundState): void {
    const { account, calls, cells, roundTrips, isLive } = state;
    const source = isLive ? 'real CoinTracking' : 'made-up data';
    element('account').textContent = `${account.name} · ${account.plan} · ${source}`;
    element('calls').textContent = `${calls.used} of ${calls.allowed} API calls this hour`;
    element('meter-fill').style.width = `${Math.min(100, (100 * calls.used) / calls.allowed)}%`;
    element('meter').classList.toggle('full', calls.used >= calls.allowed);
    element('cost').textContent = `${count(cells, 'cell')}, ${count(roundTrips, 'service call')}`;
    mood.value = state.mood;
    mood.disabled = isLive;
    hour.disabled = isLive;
    document.body.classList.toggle('troubled', state.mood !== 'normal');
  }

  const update = async () => show(await server.state());
  update();
  return { update };
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}

function element<E extends HTMLElement = HTMLElement>(id: string): E {
  return document.getElementById(id) as E;
}
