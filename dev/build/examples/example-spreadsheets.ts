// The spreadsheets in which the documents' formulas are computed, each on accounts of the sandbox at one fixed moment.
import { functionEnvironment } from '../../../src/add-on/function-environment';
import { connectAccount } from '../../../src/core/connect/connect';
import { StoredState } from '../../../src/core/datasets/stored-state';
import { failureOf } from '../../../src/core/errors';
import { Resolver } from '../../../src/core/fetch/resolve';
import type { Ports } from '../../../src/core/ports';
import { demoAccount } from '../../../src/demo/account/demo-account';
import { asWritten } from '../../../src/formulas/as-written';
import { runFunction } from '../../../src/functions/run-function';
import { sentenceOf } from '../../../src/languages/sentence-of';
import type { SpreadsheetSettings } from '../../host/workbook';
import type { Answer, FunctionCall } from '../../playground/grid/evaluation';
import { usualHugeSize } from '../../sandbox/account/huge';
import { createAccounts, type SandboxAccount } from '../../sandbox/account/sandbox-account';
import { memoryPorts } from './memory-ports';

export const nowMillis = Date.UTC(2026, 9, 15, 12);
export const settings: SpreadsheetSettings = { locale: 'en_GB', timeZone: 'Europe/Berlin' };

/** Another life in the same coins. */
const second: SandboxAccount = {
  name: 'Lena',
  key: '1e4a'.repeat(8),
  secret: '1e4a5ec2e7'.repeat(5),
  plan: 'PRO',
  data: demoAccount(2, nowMillis),
};

export class ExampleSpreadsheets {
  private readonly usual = spreadsheetOf([sandboxAccount('demo')]);
  private readonly shared = spreadsheetOf([sandboxAccount('demo'), second]);

  answer(call: FunctionCall): Answer {
    const ports = this.portsFor(call);
    const environment = functionEnvironment(ports, new StoredState(ports), new Resolver(ports));
    const given = asWritten(call.name, call.args, () => '');
    try {
      return { ok: true, value: runFunction(call.name, given, environment) };
    } catch (thrown) {
      return { ok: false, message: sentenceOf(failureOf(thrown), 'en') };
    }
  }

  /** The usual account is one alone. */
  private portsFor({ args }: FunctionCall): Ports {
    return args.some(arg => /\baccount=/.test(String(arg))) ? this.shared : this.usual;
  }
}

function sandboxAccount(name: string): SandboxAccount {
  const clock = { nowMillis: () => nowMillis };
  return createAccounts(1, clock, usualHugeSize).find(account => account.name === name)!;
}

/** The first account is the default one. */
function spreadsheetOf(accounts: readonly SandboxAccount[]): Ports {
  const ports = memoryPorts(accounts, nowMillis, settings.timeZone);
  for (const [index, { name, key, secret, plan }] of accounts.entries()) {
    connectAccount({ apiKey: key, apiSecret: secret, plan, account: index === 0 ? '' : name }, ports);
  }
  return ports;
}
