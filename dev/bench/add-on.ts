// What is measured: this add-on as built, and beside it two small scripts with the same CT_BALANCE(coin).
import { join } from 'node:path';
import { builtBundle } from '../build/built-bundle';
import type { Bundle } from '../build/bundle';
import { buildScript } from '../build/script';
import type { SandboxAccount } from '../sandbox/sandbox';

export interface AddOn {
  readonly name: string;
  build(): Promise<Bundle>;
  /** The global function that a page calls to connect an account, and what it takes. */
  connectWith(account: SandboxAccount): { readonly functionName: string; readonly request: object };
}

export const ours: AddOn = {
  name: 'this add-on',
  build: builtBundle,
  connectWith: ({ key, secret, plan }) => ({
    functionName: 'connectAccount',
    request: { apiKey: key, apiSecret: secret, plan },
  }),
};

export const baselines: readonly AddOn[] = [
  baseline('fetch per formula', 'fetch-per-formula.ts'),
  baseline('cache without lock', 'cache-without-lock.ts'),
];

function baseline(name: string, file: string): AddOn {
  return {
    name,
    build: async () => {
      const script = await buildScript(join(__dirname, 'baselines', file), 'Baseline');
      const stubs = ['CT_BALANCE', 'connect'].map(
        global => `function ${global}(given) { return Baseline.${global}(given); }`,
      );
      return { ...(await builtBundle()), code: [script, ...stubs].join('\n') };
    },
    connectWith: ({ key, secret }) => ({ functionName: 'connect', request: { key, secret } }),
  };
}
