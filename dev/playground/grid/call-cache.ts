// Caches custom function calls until they are forgotten. As in Sheets, cells with the same function and arguments share
// one answer.
import type { Answer, Evaluate, FunctionCall } from './evaluation';

interface Entry {
  readonly call: FunctionCall;
  /** Keys of the cells that wait for the answer or show it. */
  readonly cells: Set<string>;
  answer?: Answer;
}

export class CallCache {
  private entries = new Map<string, Entry>();
  private unsent: Entry[] = [];
  private pending = new Set<Entry>();
  /** Keys of all cells with a call: the cells of a full recalculation. */
  private readonly askers = new Set<string>();

  constructor(
    private readonly evaluate: Evaluate,
    private readonly onAnswered: (cells: ReadonlySet<string>) => void,
  ) {}

  get isWaiting(): boolean {
    return this.pending.size > 0;
  }

  /** `undefined` until the answer arrives. */
  ask(call: FunctionCall, cell: string): Answer | undefined {
    const key = JSON.stringify([call.name, ...call.args.map(nameTypes)]);
    let entry = this.entries.get(key);
    if (!entry) {
      entry = { call, cells: new Set() };
      this.entries.set(key, entry);
      this.pending.add(entry);
      // The engine calculates cells one by one; the calls of one pass are sent together.
      if (this.unsent.push(entry) === 1) setTimeout(() => this.send(), 1);
    }
    entry.cells.add(cell);
    this.askers.add(cell);
    return entry.answer;
  }

  /** The next calls of these cells are sent again. Other cells keep the answers that they share with them. */
  forget(cells: Iterable<string>): void {
    const gone = [...cells];
    for (const [key, entry] of this.entries) {
      const isTheirs = gone.filter(cell => entry.cells.delete(cell)).length > 0;
      if (isTheirs) this.entries.delete(key);
      if (entry.cells.size === 0) this.drop(entry);
    }
  }

  /** Forgets all answers and returns their cells. Drops answers that arrive later. */
  clear(): Set<string> {
    const cells = new Set(this.askers);
    this.askers.clear();
    this.entries.clear();
    this.pending.clear();
    this.unsent = [];
    return cells;
  }

  private drop(entry: Entry): void {
    this.pending.delete(entry);
    this.unsent = this.unsent.filter(other => other !== entry);
  }

  private send(): void {
    const batch = this.unsent;
    this.unsent = [];
    if (batch.length === 0) return;
    this.evaluate(
      batch.map(entry => entry.call),
      (index, answer) => this.settle(batch[index]!, answer),
    );
  }

  private settle(entry: Entry, answer: Answer): void {
    if (!this.pending.delete(entry)) return;
    entry.answer = answer;
    this.onAnswered(entry.cells);
  }
}

/** Distinguishes values that JSON writes alike: a date and its text, an omitted argument and none. */
function nameTypes(value: unknown): unknown {
  if (value === undefined) return { omitted: true };
  if (value instanceof Date) return { date: value.getTime() };
  return Array.isArray(value) ? value.map(nameTypes) : value;
}
