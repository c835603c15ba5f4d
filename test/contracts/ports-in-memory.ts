// The in-memory ports, as the contracts reach them.
import type { Failure } from '../../src/core/errors';
import { MemoryPorts } from '../support/memory-ports';
import { beatMillis, type NetworkFailure, type PortsUnderTest } from './ports-under-test';

export async function openPortsInMemory(): Promise<PortsUnderTest> {
  const ports = new MemoryPorts();
  return {
    run: async (program, ...given) => program(ports, ...given),
    takeRoundTrips: () => ports.takeEvents().length,
    advance: millis => ports.clock.advance(millis),
    makePersonStoreReadOnly: () => {
      ports.personStore.isReadOnly = true;
    },
    holdElsewhere: async (lock, millis) => {
      ports.clock.advance(beatMillis);
      ports[lock].takenUntilMillis = ports.clock.nowMillis() + millis;
    },
    isHeldAfter: async (lock, program) => {
      program(ports, lock);
      return ports[lock].isHeld;
    },
    reply: reply => {
      const isResponse = typeof reply === 'object' && 'status' in reply;
      ports.http.replies.push(isResponse ? reply : thrownFor(reply));
    },
    requests: () => ports.http.requests,
  };
}

function thrownFor(failure: NetworkFailure): Failure | Error {
  if (typeof failure === 'object') return new Error(failure.text);
  const failures: Record<typeof failure, Failure> = {
    'no connection': { code: 'UNREACHABLE', detail: 'no connection' },
    'no answer in time': { code: 'TOO_SLOW', method: 'getBalance' },
    'answer too large': { code: 'ANSWER_TOO_LARGE', method: 'getBalance' },
  };
  return failures[failure];
}
