// Runs every contract on the ports in memory.
import { everyContract } from './every-contract';
import { openPortsInMemory } from './ports-in-memory';

describe('the ports in memory', () => everyContract(openPortsInMemory));
