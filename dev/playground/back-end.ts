// What stands behind the page: the built add-on in the host, with an account connected, on the sandbox or, live, on
// the real CoinTracking.
import type { CellResult } from '../../src/functions/cell-value';
import { buildBundle } from '../build/bundle';
import { createWallClock } from '../clock';
import { createHost } from '../host/host';
import { type Sandbox, startSandbox } from '../sandbox/sandbox';
import type { Evaluate } from './grid/evaluation';
import type { Mood, PlaygroundState } from './playground-state';
import { Usage } from './usage';

const API_URL = 'https://cointracking.info/api/v1/';
const PERSON = 'you@example.com';
const SLOW_MILLIS = 8_000;

export interface Credentials {
  readonly apiKey: string;
  readonly apiSecret: string;
  readonly plan: string;
}

export interface BackEnd {
  /** Undefined when live. */
  readonly sandbox: Sandbox | undefined;
  /** Why the account could not be connected; everything runs nevertheless. */
  readonly connectError: string | undefined;
  readonly evaluate: Evaluate;
  state(): PlaygroundState;
  setMood(mood: Mood): void;
  advanceClock(millis: number): void;
  close(): Promise<void>;
}

export async function openBackEnd(options: { live?: Credentials } = {}): Promise<BackEnd> {
  const { live } = options;
  const clock = createWallClock();
  const { code, manifest } = await buildBundle();
  const sandbox = live ? undefined : await startSandbox({ clock });
  const host = createHost({
    bundle: code,
    manifest,
    clock,
    ...(sandbox && {
      route: url => (url.startsWith(API_URL) ? sandbox.url + url.slice(API_URL.length) : url),
    }),
  });
  const spreadsheet = host.createSpreadsheet({ owner: PERSON });
  const usage = new Usage(clock);
  let mood: Mood = 'normal';

  const demo = sandbox?.accounts[0];
  const { apiKey, apiSecret, plan } = live ?? {
    apiKey: demo!.key,
    apiSecret: demo!.secret,
    plan: demo!.plan,
  };
  const connecting = await host.call({
    entry: 'page',
    functionName: 'connectAccount',
    args: [{ apiKey, apiSecret, plan }],
    spreadsheet,
    user: PERSON,
  });
  usage.add(connecting.counts, 0);

  const evaluate: Evaluate = (calls, onAnswer) => {
    calls.forEach(({ name, args }, index) => {
      const run = { entry: 'cell', functionName: name, args, spreadsheet, user: PERSON } as const;
      host.call(run).then(
        outcome => {
          usage.add(outcome.counts, 1);
          if (outcome.ok) onAnswer(index, { ok: true, value: outcome.value as CellResult });
          else onAnswer(index, { ok: false, message: outcome.error.message });
        },
        (error: Error) => onAnswer(index, { ok: false, message: error.message }),
      );
    });
  };

  return {
    sandbox,
    connectError: connecting.ok ? undefined : connecting.error.message,
    evaluate,
    state: () => ({
      account: { name: demo?.name ?? 'default', plan },
      isLive: live !== undefined,
      nowMillis: clock.nowMillis(),
      mood,
      calls: { used: usage.callsInLastHour(), allowed: plan === 'UNLIMITED' ? 60 : 20 },
      cells: usage.cells,
      roundTrips: usage.roundTrips,
    }),
    setMood(newMood) {
      mood = newMood;
      if (newMood === 'normal') sandbox?.misbehave(undefined);
      else sandbox?.misbehave(newMood === 'slow' ? { mode: 'slow', millis: SLOW_MILLIS } : newMood);
    },
    advanceClock: millis => clock.advance(millis),
    async close() {
      await host.close();
      await sandbox?.close();
    },
  };
}
