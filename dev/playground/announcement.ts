// The text that `npm start` prints when the server is ready.
import { callsPerHour } from '../sandbox/call-quota';
import type { BackEnd } from './back-end';
import type { PlaygroundState } from './playground-state';

type Announced = Pick<BackEnd, 'sandbox' | 'connectError'> & {
  state(): Pick<PlaygroundState, 'isLive' | 'accounts' | 'settings'>;
};

export function announcementOf(url: string, backEnd: Announced): string {
  const { accounts, isLive, settings } = backEnd.state();
  const [account] = accounts;
  const lines = [
    '',
    `  ${url}`,
    '',
    '  A spreadsheet with the CoinTracking functions: type =CT_ into a cell.',
    `  Its locale is ${settings.locale}, its time zone ${settings.timeZone}; --locale and --zone choose others.`,
  ];
  if (isLive) lines.push(`  It calls the real CoinTracking with your ${account!.plan} account.`);
  else if (account)
    lines.push(`  It reads the account “${account.name}” of the sandbox, a CoinTracking of made-up data.`);
  else
    lines.push('  No account is connected: open Extensions ▸ CoinTracking and paste a key of the sandbox.');
  if (backEnd.connectError) lines.push('', `  The account could not be connected: ${backEnd.connectError}`);
  if (backEnd.sandbox) lines.push('', ...sandboxLines(backEnd.sandbox));
  return `${[...lines, '', '  Ctrl-C ends it.'].join('\n')}\n\n`;
}

function sandboxLines({ url, accounts }: NonNullable<BackEnd['sandbox']>): string[] {
  return [
    `  Sandbox ${url}`,
    ...accounts.flatMap(({ name, plan, key, secret }) => [
      `    ${name.padEnd(6)} ${plan.padEnd(9)} ${limitOf(plan)}`,
      `           key    ${key}`,
      `           secret ${secret}`,
    ]),
  ];
}

function limitOf(plan: keyof typeof callsPerHour): string {
  return callsPerHour[plan] === 0 ? 'no API calls' : `${callsPerHour[plan]} calls an hour`;
}
