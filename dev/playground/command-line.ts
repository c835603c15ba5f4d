// Parses the arguments of `npm start -- …`.
import { parseArgs } from 'node:util';
import { localeFacts } from '../host/locale/locale-facts';
import { germany } from '../host/spreadsheet';
import type { SpreadsheetSettings } from '../host/workbook';
import type { Credentials } from './back-end';

export type Command =
  | { readonly kind: 'help' }
  | {
      readonly kind: 'serve';
      readonly port: number | undefined;
      readonly live: Credentials | undefined;
      /** No account is connected. */
      readonly isFresh: boolean;
      readonly settings: SpreadsheetSettings;
    }
  | {
      readonly kind: 'evaluate';
      readonly formula: string;
      readonly live: Credentials | undefined;
      readonly settings: SpreadsheetSettings;
    };

export const help = `npm start                          the playground: a spreadsheet with the add-on in your browser
npm start -- --port 9000           … on this port (otherwise 8787 or the next free one)
npm start -- --fresh               … with no account connected, as after the installation
npm start -- --eval '=FORMULA'     prints a formula's value and ends
npm start -- --locale en_US --zone America/New_York
                                   a spreadsheet with these settings; otherwise de_DE and Europe/Berlin
npm start -- --live …              uses the real CoinTracking instead of the sandbox; reads the account from
                                   COINTRACKING_KEY, COINTRACKING_SECRET and COINTRACKING_PLAN
                                   (PRO, EXPERT or UNLIMITED)
`;

const plans = ['PRO', 'EXPERT', 'UNLIMITED'];

/** Throws a sentence about a wrong argument. */
export function parseCommand(args: readonly string[], env: NodeJS.ProcessEnv): Command {
  const { values } = parse(args);
  if (values.help) return { kind: 'help' };
  const settings = { locale: readLocale(values.locale), timeZone: readZone(values.zone) };
  const live = values.live ? readCredentials(env) : undefined;
  if (values.eval === undefined) {
    return { kind: 'serve', port: readPort(values.port), live, isFresh: values.fresh ?? false, settings };
  }
  if (values.fresh) throw new Error('--eval needs an account: leave --fresh out.');
  if (values.port !== undefined) throw new Error('--eval starts no server: leave --port out.');
  const formula = values.eval.trim();
  if (formula === '') throw new Error("--eval needs a formula, e.g. --eval '=CT_BALANCE()'.");
  return { kind: 'evaluate', formula: formula.startsWith('=') ? formula : `=${formula}`, live, settings };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: joinFormula(args),
      options: {
        help: { type: 'boolean', short: 'h' },
        port: { type: 'string' },
        eval: { type: 'string' },
        live: { type: 'boolean' },
        fresh: { type: 'boolean' },
        locale: { type: 'string' },
        zone: { type: 'string' },
      },
    });
  } catch (error) {
    const [reason] = (error as Error).message.split(/[.\n]/);
    throw new Error(`${reason}. npm start -- --help shows what is possible.`);
  }
}

/** A formula that starts with a minus, as in `--eval -1`, must not be parsed as an option. */
function joinFormula(args: readonly string[]): string[] {
  const at = args.indexOf('--eval');
  if (at < 0 || args[at + 1] === undefined) return [...args];
  return [...args.slice(0, at), `--eval=${args[at + 1]}`, ...args.slice(at + 2)];
}

function readPort(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Error(`“${text}” is not a port: give a number from 0 to 65535.`);
}

function readLocale(text = germany.locale): string {
  localeFacts(text);
  return text;
}

function readZone(text = germany.timeZone): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return text;
  } catch {
    throw new Error(`“${text}” is no time zone. Name one such as Europe/Berlin or America/New_York.`);
  }
}

function readCredentials(env: NodeJS.ProcessEnv): Credentials {
  const missing = ['COINTRACKING_KEY', 'COINTRACKING_SECRET', 'COINTRACKING_PLAN'].filter(name => !env[name]);
  if (missing.length > 0) throw new Error(`--live needs an account: set ${missing.join(', ')}.`);
  const plan = env.COINTRACKING_PLAN!.toUpperCase();
  if (!plans.includes(plan))
    throw new Error(`COINTRACKING_PLAN is “${plan}”; it can be ${plans.join(', ')}.`);
  return { apiKey: env.COINTRACKING_KEY!, apiSecret: env.COINTRACKING_SECRET!, plan };
}
