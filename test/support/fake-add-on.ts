// A fake add-on: a few functions, each with its second name. They answer at once, on demand or never, and count their calls.
import type { Answer, Evaluate, FunctionCall } from '../../dev/playground/grid/evaluation';
import type { CellResult } from '../../src/functions/define/cell-value';

export interface FakeAddOn {
  readonly names: readonly string[];
  readonly evaluate: Evaluate;
  readonly calls: FunctionCall[];
  readonly batches: number[];
  /** The result of CT_TABLE. */
  table: CellResult;
  /** The promise that CT_WAIT waits for. */
  answerWaiting(value: CellResult): void;
}

export function createFakeAddOn(): FakeAddOn {
  const amounts: Record<string, number> = { BTC: 1.5, ETH: 20, ADA: 3.25 };
  const waiting: ((answer: Answer) => void)[] = [];
  const addOn: FakeAddOn = {
    names: ['CT_AMOUNT', 'CT_TABLE', 'CT_FAIL', 'CT_ECHO', 'CT_WAIT'],
    calls: [],
    batches: [],
    table: [['Coin', 'Amount'], ...Object.entries(amounts)],
    answerWaiting: value => {
      for (const answer of waiting.splice(0)) answer({ ok: true, value });
    },
    evaluate(calls, onAnswer) {
      addOn.batches.push(calls.length);
      calls.forEach((call, index) => {
        addOn.calls.push(call);
        const [first] = call.args;
        const name = call.name.replace('_REFRESHING', '');
        if (name === 'CT_WAIT') waiting.push(answer => onAnswer(index, answer));
        else if (name === 'CT_FAIL') onAnswer(index, { ok: false, message: String(first) });
        else onAnswer(index, { ok: true, value: resultOf({ ...call, name }) });
      });
    },
  };
  function resultOf({ name, args }: FunctionCall): CellResult {
    if (name === 'CT_TABLE') return addOn.table;
    if (name === 'CT_AMOUNT') return amounts[String(args[0])] ?? 0;
    return (args[0] ?? 'nothing') as CellResult;
  }
  return addOn;
}
