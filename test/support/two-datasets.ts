// The starting point for tests of connecting and disconnecting: two datasets with their answers, and another key.
import { dataset } from '../../src/core/dataset';
import { balanceAnswer, gainsAnswer } from './answers';
import type { MemoryPorts } from './memory-ports';

export const balance = dataset('default', 'getBalance', {});
export const gains = dataset('default', 'getGains', { btc: 1 });
export const otherKey = {
  apiKey: 'another-key-0123456789',
  apiSecret: 'another-secret-0123456789',
  plan: 'PRO',
};

export function answering(ports: MemoryPorts): MemoryPorts {
  Object.assign(ports.http.answers, { getBalance: balanceAnswer, getGains: gainsAnswer });
  return ports;
}

export const propertiesOf = (ports: MemoryPorts, prefix: string) =>
  [...ports.spreadsheetStore.texts.keys(), ...ports.personStore.texts.keys()].filter(name =>
    name.startsWith(prefix),
  );
