// Custom function calls: each is asked once, whoever needs it, until it is forgotten. As in Sheets, cells with the
// same function and arguments share an answer.
import type { Answer, Evaluate, FunctionCall } from './evaluation';

interface Entry {
  readonly call: FunctionCall;
  /** Keys of the cells that wait for or show the answer. */
  readonly cells: Set<string>;
  answer?: Answer;
}

export class CallCache {
  private entries = new Map<string, Entry>();
  private unsent: Entry[] = [];
  private pending = new Set<Entry>();
  /** Keys of all cells that have ever asked: what recalculates when everything does. */
  private readonly askers = new Set<string>();

  constructor(
    private readonly evaluate: Evaluate,
    private readonly onAnswered: (cells: ReadonlySet<string>) => void,
  ) {}

  get isWaiting(): boolean {
    return this.pending.size > 0;
  }

  /** `undefined` while the answer is on its way. */
  ask(call: FunctionCall, cell: string): Answer | undefined {
    const key = JSON.stringify([call.name, ...call.args.map(nameTypes)]);
    let entry = this.entries.get(key);
    if (!entry) {
      entry = { call, cells: new Set() };
      this.entries.set(key, entry);
      this.pending.add(entry);
      // Cells are calculated one after another; all that one pass asks for travels together.
      if (this.unsent.push(entry) === 1) setTimeout(() => this.send(), 1);
    }
    entry.cells.add(cell);
    this.askers.add(cell);
    return entry.answer;
  }

  /** Whatever these cells ask next is asked anew. Other cells go on showing what they share with them. */
  forget(cells: Iterable<string>): void {
    const gone = [...cells];
    for (const [key, entry] of this.entries) {
      const isTheirs = gone.filter(cell => entry.cells.delete(cell)).length > 0;
      if (isTheirs) this.entries.delete(key);
      if (entry.cells.size === 0) this.drop(entry);
    }
  }

  /** Forgets all answers and returns the cells that asked for them. Answers on their way are dropped. */
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

/** Keeps apart what JSON writes alike: a date and its text, an argument left out and none. */
function nameTypes(value: unknown): unknown {
  if (value === undefined) return { omitted: true };
  if (value instanceof Date) return { date: value.getTime() };
  return Array.isArray(value) ? value.map(nameTypes) : value;
}
