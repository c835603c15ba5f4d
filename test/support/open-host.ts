// A host on a virtual clock with one shared spreadsheet, whose bundle can run any expression.
import { createVirtualClock } from '../../dev/clock';
import { createHost, type Entry, type HostOptions, type Outcome } from '../../dev/host/host';

export const owner = 'olga@example.com';
export const editor = 'emil@example.com';
export const startMillis = Date.UTC(2026, 0, 15, 12);

const toClose: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of toClose.splice(0)) await close();
});

export function openHost(options: Partial<HostOptions> = {}) {
  const clock = createVirtualClock({ startMillis });
  const host = createHost({
    manifest: { timeZone: 'Etc/UTC' },
    clock,
    ...options,
    bundle: `function RUN(code) { return eval(code); }\n${options.bundle ?? ''}`,
  });
  toClose.push(() => host.close());
  const spreadsheet = host.createSpreadsheet({ owner, editors: [editor], id: 'sheet-1' });

  function call(entry: Entry, functionName: string, args: readonly unknown[] = [], user = owner) {
    return host.call({ entry, functionName, args, spreadsheet, user });
  }
  function run(entry: Entry, code: string, user = owner): Promise<Outcome> {
    return call(entry, 'RUN', [code], user);
  }
  return {
    host,
    clock,
    spreadsheet,
    call,
    run,
    /** The value of an expression as a page gets it. */
    evaluate: async (code: string, user = owner) => valueIn(await run('page', code, user)),
    /** The message that an expression throws, where Google refuses something. */
    refusal: async (entry: Entry, code: string, user = owner) => messageIn(await run(entry, code, user)),
  };
}

export function valueIn(outcome: Outcome): unknown {
  if (!outcome.ok) throw new Error(`Expected a value, got ${outcome.error.name}: ${outcome.error.message}`);
  return outcome.value;
}

export function messageIn(outcome: Outcome): string {
  if (outcome.ok) throw new Error(`Expected a failure, got ${JSON.stringify(outcome.value)}`);
  return outcome.error.message;
}
