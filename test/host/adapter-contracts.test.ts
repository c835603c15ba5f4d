import { everyContract } from '../contracts/every-contract';
import { portsInHost } from '../contracts/ports-in-host';

describe('the adapters in the local Apps Script', () => everyContract(portsInHost()));
