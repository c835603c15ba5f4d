// The header: the accounts, the cost of the formulas, and how CoinTracking answers.
import type { AnswerMode, ConnectedAccount, PlaygroundState } from '../playground-state';
import { element } from './element';
import type { ServerPort } from './server-port';

const HOUR_MILLIS = 3_600_000;

const answerModeWords: Record<AnswerMode, string> = {
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

export function createHeader(
  server: ServerPort,
  recalculate: () => void,
): { show(state: PlaygroundState): void } {
  const answerMode = element<HTMLSelectElement>('answer-mode');
  const hour = element<HTMLButtonElement>('hour');
  answerMode.append(...Object.entries(answerModeWords).map(([value, words]) => new Option(words, value)));
  answerMode.addEventListener('change', () => server.setAnswerMode(answerMode.value as AnswerMode));
  hour.addEventListener('click', () => server.advanceClock(HOUR_MILLIS));
  element('recalculate').addEventListener('click', recalculate);

  return {
    show(state) {
      const { accounts, cells, roundTrips, isLive } = state;
      element('account').textContent = `${owner(accounts)} · ${isLive ? 'real data' : 'made-up data'}`;
      element('calls').textContent = callsOf(accounts);
      const fullest = Math.max(0, ...accounts.map(({ calls }) => calls.used / (calls.allowed || 1)));
      element('meter-fill').style.width = `${Math.min(100, 100 * fullest)}%`;
      element('meter').classList.toggle('full', fullest >= 1);
      element('cost').textContent = `${count(cells, 'cell')}, ${count(roundTrips, 'service call')}`;
      answerMode.value = state.answerMode;
      answerMode.disabled = isLive;
      hour.disabled = isLive;
      document.body.classList.toggle('faulty', state.answerMode !== 'normal');
    },
  };
}

function owner(accounts: readonly ConnectedAccount[]): string {
  if (accounts.length === 0) return 'No account connected';
  return accounts.map(({ name, plan }) => `${name} · ${plan}`).join(', ');
}

function callsOf(accounts: readonly ConnectedAccount[]): string {
  const [first, ...others] = accounts;
  if (!first) return 'No API calls';
  const texts = accounts.map(({ name, calls }) => {
    const text = `${calls.used} of ${calls.allowed}`;
    return others.length > 0 ? `${name} ${text}` : text;
  });
  return `${texts.join(', ')} API calls this hour`;
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}
