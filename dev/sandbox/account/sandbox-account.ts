// The made-up accounts of the local CoinTracking. Keys and secrets are the same at every start and valid only here.

import { once } from '../../../src/core/once';
import type { AccountData } from '../../../src/demo/account/account-data';
import { todaysAccount } from '../../../src/demo/account/todays-account';
import type { Clock } from '../../clock';
import { emptyAccount } from './empty';
import { germanAccount } from './german';
import { type HugeSize, hugeAccount } from './huge';
import { oddAccount } from './odd';
import { smallAccount } from './small';

export type Plan = 'FREE' | 'PRO' | 'EXPERT' | 'UNLIMITED';

export interface SandboxAccount {
  readonly name: string;
  readonly key: string;
  readonly secret: string;
  readonly plan: Plan;
  /** Made when first read. */
  readonly data: AccountData;
}

/** The demo account is the add-on's own, so it is another one each day; the others are as old as the clock's start. */
export function createAccounts(
  seed: number,
  clock: Pick<Clock, 'nowMillis'>,
  hugeSize: HugeSize,
): SandboxAccount[] {
  const startMillis = clock.nowMillis();
  return [
    account('demo', 'PRO', 'de30', () => todaysAccount(clock.nowMillis()).account),
    account(
      'empty',
      'PRO',
      'e317',
      once(() => emptyAccount(seed, startMillis)),
    ),
    account(
      'odd',
      'EXPERT',
      '0dd0',
      once(() => oddAccount(seed, startMillis)),
    ),
    account(
      'huge',
      'UNLIMITED',
      'b160',
      once(() => hugeAccount(seed, startMillis, hugeSize)),
    ),
    account(
      'small',
      'PRO',
      '5a11',
      once(() => smallAccount(seed, startMillis)),
    ),
    account(
      'german',
      'PRO',
      '9e2a',
      once(() => germanAccount(seed, startMillis)),
    ),
    account(
      'free',
      'FREE',
      'f3ee',
      once(() => emptyAccount(seed, startMillis)),
    ),
  ];
}

function account(name: string, plan: Plan, mark: string, data: () => AccountData): SandboxAccount {
  return {
    name,
    key: mark.repeat(8),
    secret: `${mark}5ec2e7`.repeat(5),
    plan,
    get data() {
      return data();
    },
  };
}
