// Shows the sandbox's made-up accounts with their keys, to paste them into the sidebar.
import { callsPerHour } from '../../sandbox/call-quota';
import type { AccountToTry } from '../playground-state';
import { element } from './element';

const COPIED_MILLIS = 1_500;

const remarks: Record<string, string> = {
  demo: 'a few years of trades',
  empty: 'nothing in it',
  odd: 'everything unusual',
  huge: '20,000 trades of 300 coins',
  free: 'its plan has no API',
};

export function fillAccountsPopover(accounts: readonly AccountToTry[]): void {
  // With the real CoinTracking there are none.
  element('accounts-button').hidden = accounts.length === 0;
  element('accounts-list').replaceChildren(...accounts.map(lineOf));
}

function lineOf({ name, plan, key, secret }: AccountToTry): HTMLElement {
  const line = document.createElement('li');
  const calls = callsPerHour[plan as keyof typeof callsPerHour] ?? 0;
  const facts = [plan, calls === 0 ? 'no API calls' : `${calls} calls an hour`, remarks[name]];
  const words = Object.assign(document.createElement('p'), {
    textContent: facts.filter(Boolean).join(' · '),
  });
  line.append(
    Object.assign(document.createElement('h3'), { textContent: name }),
    words,
    copyButton('key', key),
    copyButton('secret', secret),
  );
  return line;
}

function copyButton(what: string, text: string): HTMLButtonElement {
  const button = Object.assign(document.createElement('button'), { type: 'button' });
  const label = `Copy ${what}`;
  const value = Object.assign(document.createElement('code'), { textContent: text });
  const caption = Object.assign(document.createElement('span'), { textContent: label });
  button.append(caption, value);
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(text);
    caption.textContent = 'Copied';
    setTimeout(() => {
      caption.textContent = label;
    }, COPIED_MILLIS);
  });
  return button;
}
