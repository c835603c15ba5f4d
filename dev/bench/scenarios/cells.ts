// 1 to 1,000 cells, cold and warm: ours, and the rivals where they have the formula.
import { type AddOn, ours, rivals } from '../add-on';
import { type BenchRig, withRig } from '../bench-rig';
import { differentCoins, differentFunctions, type Formula, identical } from '../formula';
import type { Findings, Goal, Row, Section } from '../report/report';
import { goal } from '../report/report';
import { cacheSize, type Round, recalculate, roundColumns, roundFigures, sentencesOf } from '../round';

type Sheet = { readonly kind: string; readonly formulas: (count: number) => Formula[] };

const balanceSheets: readonly Sheet[] = [
  { kind: 'identical', formulas: identical },
  { kind: 'different coins', formulas: differentCoins },
];
const allSheets: readonly Sheet[] = [
  ...balanceSheets,
  { kind: 'different functions', formulas: differentFunctions },
];

const columns: Section['columns'] = {
  who: 'who',
  kind: 'formulas',
  cells: 'cells',
  state: 'cache',
  ...roundColumns,
  entries: 'cache entries',
  kilobytes: 'cache KB',
};

export async function measureCells(counts: readonly number[]): Promise<Findings> {
  const rows: Row[] = [];
  const goals: Goal[] = [];
  const breakages: string[] = [];
  for (const addOn of [ours, ...rivals]) {
    await withRig({ addOn }, async rig => {
      for (const { kind, formulas } of addOn === ours ? allSheets : balanceSheets) {
        for (const count of counts) {
          const [cold, warm] = await coldAndWarm(rig, formulas(count), {
            who: addOn.name,
            kind,
            cells: count,
          });
          rows.push(cold.row, warm.row);
          breakages.push(...sentencesOf([...cold.round.outcomes, ...warm.round.outcomes]).map(said(addOn)));
          if (addOn === ours && count === Math.max(...counts))
            goals.push(...warmGoals(kind, count, warm.round));
        }
      }
    });
  }
  const told = [...new Set(breakages)].map(line => `- ${line}`).join('\n');
  return {
    section: {
      title: 'Cells',
      explanation: `The account has 12 coins and 20 calls an hour. In brackets the floor: one call for each dataset, one round trip, one answer's time.${told && `\nWhat cells with an error say:\n${told}`}`,
      columns,
      rows,
    },
    goals,
  };
}

const said = (addOn: AddOn) => (sentence: string) => `${addOn.name}: ${sentence.replace(/\d{6,}/g, '…')}`;

type Measured = { readonly row: Row; readonly round: Round };

async function coldAndWarm(
  rig: BenchRig,
  formulas: readonly Formula[],
  row: Row,
): Promise<[Measured, Measured]> {
  const sheet = await rig.newSheet();
  const measure = async (state: 'cold' | 'warm'): Promise<Measured> => {
    const round = await recalculate(rig, sheet, formulas);
    const { entries, bytes } = cacheSize(rig, sheet);
    const figures = roundFigures(round, formulas, state);
    return { round, row: { ...row, state, ...figures, entries, kilobytes: bytes / 1000 } };
  };
  return [await measure('cold'), await measure('warm')];
}

function warmGoals(kind: string, count: number, { calls, outcomes }: Round): Goal[] {
  const trips = outcomes.reduce((total, { counts }) => total + counts.roundTrips, 0) / outcomes.length;
  const cells = `${count} warm cells, ${kind}`;
  return [goal(`${cells}: calls`, calls, 0), goal(`${cells}: round trips a cell`, trips, 1)];
}
