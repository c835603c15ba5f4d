// What the core relies on, for each of its ports. Runs on whatever implements them.
import { clockContract } from './clock.contract';
import { compressorContract } from './compressor.contract';
import { demoContract } from './demo.contract';
import { hmacContract } from './hmac.contract';
import { httpContract } from './http.contract';
import { lockContract } from './lock.contract';
import type { OpenPorts } from './ports-under-test';
import { textCacheContract } from './text-cache.contract';
import { fullStoreContract, readOnlyStoreContract, textStoreContract } from './text-store.contract';

export function everyContract(open: OpenPorts): void {
  clockContract(open);
  textCacheContract(open, 'cache');
  textCacheContract(open, 'personCache');
  textStoreContract(open, 'spreadsheetStore');
  textStoreContract(open, 'personStore');
  fullStoreContract(open);
  readOnlyStoreContract(open);
  lockContract(open, 'lock');
  lockContract(open, 'personLock');
  httpContract(open);
  hmacContract(open);
  compressorContract(open);
  demoContract(open);
}
