// The balance of a large account, whose answer is larger than one cache entry may be: where a plain cache fails.
import { baselines, ours } from '../add-on';
import { withHarness } from '../bench-harness';
import { coldAndWarm, coldAndWarmColumns } from '../cold-and-warm';
import { identical } from '../formula';
import type { Findings, Row } from '../report/report';

export async function measureLargeBalance(coins: number, cells: number): Promise<Findings> {
  const rows: Row[] = [];
  const huge = { coins, trades: coins * 10, years: 3 };
  for (const addOn of [ours, ...baselines]) {
    await withHarness({ addOn, account: 'huge', huge }, async harness => {
      const { cold, warm } = await coldAndWarm(harness, identical(cells));
      rows.push({ who: addOn.name, cells, ...cold.row }, { who: addOn.name, cells, ...warm.row });
    });
  }
  return {
    section: {
      title: 'The balance of a large account',
      explanation: `CT_BALANCE("BTC") in ${cells} cells on an account of ${coins} coins with 60 calls an hour. Google's cache takes at most 100 KB an entry.`,
      columns: { who: 'who', cells: 'cells', ...coldAndWarmColumns },
      rows,
    },
    goals: [],
  };
}
