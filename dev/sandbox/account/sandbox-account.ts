// The made-up accounts of the local CoinTracking. Keys and secrets are the same at every start and valid only here.

import type { AccountData } from '../../../src/demo/account/account-data';
import { demoAccount } from '../../../src/demo/account/demo-account';
import { emptyAccount } from './empty';
import { type HugeSize, hugeAccount } from './huge';
import { oddAccount } from './odd';

export type Plan = 'FREE' | 'PRO' | 'EXPERT' | 'UNLIMITED';

export interface SandboxAccount {
  readonly name: string;
  readonly key: string;
  readonly secret: string;
  readonly plan: Plan;
  /** Generated when first read. */
  readonly data: AccountData;
}

export function createAccounts(seed: number, startMillis: number, hugeSize: HugeSize): SandboxAccount[] {
  return [
    account('demo', 'PRO', 'de30', () => demoAccount(seed, startMillis)),
    account('empty', 'PRO', 'e317', () => emptyAccount(seed, startMillis)),
    account('odd', 'EXPERT', '0dd0', () => oddAccount(seed, startMillis)),
    account('huge', 'UNLIMITED', 'b160', () => hugeAccount(seed, startMillis, hugeSize)),
    account('free', 'FREE', 'f3ee', () => emptyAccount(seed, startMillis)),
  ];
}

function account(name: string, plan: Plan, mark: string, generate: () => AccountData): SandboxAccount {
  let data: AccountData | undefined;
  return {
    name,
    key: mark.repeat(8),
    secret: `${mark}5ec2e7`.repeat(5),
    plan,
    get data() {
      data ??= generate();
      return data;
    },
  };
}
