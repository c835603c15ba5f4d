// What each kind of execution costs in service calls, and how long a person waits for it.
import { type MeasuredExecution, measureExecutions } from '../executions';
import { type Findings, goal } from '../report/report';

const layout = {
  title: 'Service calls of an execution',
  explanation:
    'On the account with 12 coins, in a spreadsheet with one sheet and one formula, or two where a refresh has two datasets. Calls to cache, properties, lock and spreadsheet are parts of all calls; a menu item and a page function that follow each other are counted together. A report is made from its first page function to its last step; its formulas calculate by themselves.',
  columns: {
    name: 'execution',
    calls: 'calls',
    atMost: 'at most',
    cache: 'cache',
    properties: 'properties',
    lock: 'lock',
    spreadsheet: 'spreadsheet',
    seconds: 's',
    why: 'why not fewer',
  },
};

export async function measureServiceCalls(): Promise<Findings> {
  return findingsOf(await measureExecutions());
}

/** The document must say what they are today: a test looks. */
export function findingsOf(measured: readonly MeasuredExecution[]): Findings {
  return {
    section: { ...layout, rows: measured.map(({ services, ...row }) => ({ ...row, ...services })) },
    goals: measured.map(({ name, calls, atMost }) => goal(`Service calls, ${name}`, calls, atMost)),
  };
}
