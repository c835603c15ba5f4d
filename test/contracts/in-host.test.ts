import { everyContract } from './every-contract';
import { portsInHost } from './ports-in-host';

describe('the adapters in the local Apps Script', () => everyContract(portsInHost()));
