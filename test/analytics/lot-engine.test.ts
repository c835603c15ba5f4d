import { exactFromText, sumOf, toNumber } from '../../src/analytics/exact';
import { LotEngine, type Taken } from '../../src/analytics/lots/lot-engine';
import { gainVectors, type Vector, type VectorEvent } from '../support/vectors';

const incoming = /^(buy|interest|mining|swap in)$/;

interface Replayed {
  readonly engine: LotEngine;
  readonly taken: Map<number, Taken>;
}

/** The events as moves, in their order. */
function replay({ events, method, per_wallet, rules }: Vector): Replayed {
  const engine = new LotEngine(rules.order?.includes('total') ? 'HIFO-COST' : method);
  const taken = new Map<number, Taken>();
  const poolOf = ({ asset }: VectorEvent, wallet = '') => (per_wallet ? `${asset} ${wallet}` : asset);
  for (const event of events) {
    const { n, time, kind, amount, wallet, to } = event;
    const seconds = Math.floor(Date.parse(time) / 1000);
    const key = poolOf(event, wallet);
    if (kind === 'transfer') {
      if (per_wallet)
        engine.receive(poolOf(event, to), engine.send(key, exactFromText(amount), seconds), seconds);
    } else if (incoming.test(kind)) {
      const origin = {
        order: n,
        id: String(n),
        type: kind,
        exchange: wallet ?? '',
        account: '',
        acquiredSeconds: seconds,
      };
      engine.acquire(key, { origin, amount: exactFromText(amount), cost: exactFromText(event.cost!) });
    } else taken.set(n, engine.dispose(key, exactFromText(amount), seconds));
  }
  engine.endSecond();
  return { engine, taken };
}

describe.each(gainVectors.map(vector => [vector.id, vector] as const))('%s', (_, vector) => {
  const { engine, taken } = replay(vector);
  const decimals = Math.round(-Math.log10(Number(vector.tolerance) * 1.9));

  test.each(vector.expected.disposals.map(disposal => [disposal.n, disposal] as const))(
    'event %i uses the lots and costs what the source says',
    (n, { cost, missing, lots }) => {
      const { parts, missing: ours } = taken.get(n)!;
      expect(toNumber(ours)).toBeCloseTo(Number(missing), 12);
      expect(toNumber(sumOf(parts.map(part => part.cost!)))).toBeCloseTo(Number(cost), decimals);
      if (!lots) return;
      expect(parts.map(part => part.origin.order)).toEqual(lots.map(lot => lot.n));
      for (const [index, lot] of lots.entries()) {
        expect(toNumber(parts[index]!.amount)).toBeCloseTo(Number(lot.amount), 12);
        expect(toNumber(parts[index]!.cost!)).toBeCloseTo(Number(lot.cost), decimals);
      }
    },
  );

  test('leaves what the source says', () => {
    const open = engine.poolKeys.flatMap(key => leftIn(key, engine, vector.method)).sort(byLot);
    const expected = [...vector.expected.remaining].sort(byLot);
    expect(open.map(({ n, asset }) => [n, asset])).toEqual(expected.map(({ n, asset }) => [n, asset]));
    for (const [index, { amount, cost }] of expected.entries()) {
      expect(open[index]!.amount).toBeCloseTo(Number(amount), 10);
      expect(open[index]!.cost).toBeCloseTo(Number(cost), decimals);
    }
  });
});

interface Left {
  readonly n?: number | undefined;
  readonly asset: string;
  readonly wallet?: string | undefined;
}

/** By lot; under AVERAGE in one sum. */
function leftIn(key: string, engine: LotEngine, method: string): (Left & { amount: number; cost: number })[] {
  const [asset = '', wallet] = key.split(/ (.*)/s);
  const lots = engine.openLots(key);
  const part = (of: typeof lots, n?: number) => ({
    n,
    asset,
    wallet,
    amount: toNumber(sumOf(of.map(({ amount }) => amount))),
    cost: toNumber(sumOf(of.map(({ cost }) => cost!))),
  });
  if (method === 'AVERAGE') return lots.length > 0 ? [part(lots)] : [];
  return lots.map(lot => part([lot], lot.origin.order));
}

function byLot(a: Left, b: Left): number {
  return (a.n ?? 0) - (b.n ?? 0) || ((a.wallet ?? '') < (b.wallet ?? '') ? -1 : 1);
}
