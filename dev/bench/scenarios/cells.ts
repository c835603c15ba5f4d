// 1 to 1,000 cells, cold and warm: ours, and the baselines where they have the formula.

import { publishedLatencies } from '../../host/host';
import { baselines, ours } from '../add-on';
import { withHarness } from '../bench-harness';
import { coldAndWarm, coldAndWarmColumns } from '../cold-and-warm';
import { differentCoins, differentFunctions, type Formula, identical } from '../formula';
import { type Findings, type Goal, goal, type Row } from '../report/report';
import { mostSeconds, type Round, sentencesOf, slowestSecondsOf } from '../round';

interface Sheet {
  readonly kind: string;
  readonly formulas: (count: number) => Formula[];
  /** A table larger than one cache entry takes a second look. */
  readonly warmTrips: number;
}

const balanceSheets: readonly Sheet[] = [
  { kind: 'identical', formulas: identical, warmTrips: 1 },
  { kind: 'different coins', formulas: differentCoins, warmTrips: 1 },
];
const allSheets: readonly Sheet[] = [
  ...balanceSheets,
  { kind: 'different functions', formulas: differentFunctions, warmTrips: 2 },
];

const layout = {
  title: 'Cells',
  explanation:
    "The account has 12 coins and 20 calls an hour. In brackets the floor: one call for each dataset, one round trip, one answer's time and one look into the cache.",
  columns: {
    who: 'who',
    kind: 'formulas',
    cells: 'cells',
    ...coldAndWarmColumns,
  },
};

export async function measureCells(counts: readonly number[]): Promise<Findings> {
  const rows: Row[] = [];
  const goals: Goal[] = [];
  for (const addOn of [ours, ...baselines]) {
    await withHarness({ addOn }, async harness => {
      for (const sheet of addOn === ours ? allSheets : balanceSheets) {
        for (const count of counts) {
          const formulas = sheet.formulas(count);
          const { cold, warm } = await coldAndWarm(harness, formulas);
          const labels = { who: addOn.name, kind: sheet.kind, cells: count };
          rows.push({ ...labels, ...cold.row }, { ...labels, ...warm.row });
          const isLargest = count === Math.max(...counts);
          if (addOn === ours && isLargest)
            goals.push(coldGoal(sheet, formulas, cold.round), ...warmGoals(sheet, formulas, warm.round));
        }
      }
    });
  }
  return { section: { ...layout, rows }, goals };
}

function coldGoal({ kind }: Sheet, formulas: readonly Formula[], { outcomes }: Round): Goal {
  const text = `${formulas.length} cold cells, ${kind}: seconds of the slowest`;
  return goal(text, slowestSecondsOf(outcomes), mostSeconds, sentencesOf(outcomes));
}

/** A cell that shows an error is no warm cell. CT_STATUS reads no table. */
function warmGoals(
  { kind, warmTrips }: Sheet,
  formulas: readonly Formula[],
  { calls, outcomes }: Round,
): Goal[] {
  const sentences = sentencesOf(outcomes);
  const ifAllShow = (figure: number) => (sentences.length > 0 ? undefined : figure);
  const trips = outcomes.map(({ counts }, index) => (formulas[index]!.reads ? counts.roundTrips : 0));
  const tabled = outcomes.filter((_, index) => formulas[index]!.reads !== undefined);
  const warmSeconds = (warmTrips * publishedLatencies.cacheReadMillis) / 1000;
  const cells = `${formulas.length} warm cells, ${kind}`;
  return [
    goal(`${cells}: calls`, ifAllShow(calls), 0, sentences),
    goal(`${cells}: most round trips of a cell`, ifAllShow(Math.max(...trips)), warmTrips, sentences),
    goal(`${cells}: seconds of the slowest`, ifAllShow(slowestSecondsOf(tabled)), warmSeconds, sentences),
  ];
}
