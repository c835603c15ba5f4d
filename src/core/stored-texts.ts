// The texts of the spreadsheet's and the person's store, each read once a step and only when asked for. What a step changes
// in the spreadsheet's store waits here until `save` writes it in one call.
import type { Ports, TextStore } from './ports';

export type Texts = Readonly<Record<string, string>>;

export class StoredTexts {
  private readonly spreadsheetStore: TextStore;
  private spreadsheetTexts: Record<string, string> | undefined;
  private personTexts: Record<string, string> | undefined;
  private changes: Record<string, string> = {};
  private removals = new Set<string>();

  constructor(private readonly ports: Pick<Ports, 'spreadsheetStore' | 'personStore'>) {
    this.spreadsheetStore = ports.spreadsheetStore;
  }

  /** As it was read, with this step's own changes. */
  get spreadsheet(): Texts {
    return this.spreadsheetCopy();
  }

  get person(): Texts {
    this.personTexts ??= { ...this.ports.personStore.readAll() };
    return this.personTexts;
  }

  /** To be called under the person's lock, before a decision that other spreadsheets make, too. */
  readPersonAgain(): Texts {
    this.personTexts = { ...this.ports.personStore.readAll() };
    return this.personTexts;
  }

  /** To be called under a lock, before a decision that other executions make, too. Drops what wasn't saved. */
  readAgain(): void {
    this.spreadsheetTexts = undefined;
    this.personTexts = undefined;
    this.changes = {};
    this.removals = new Set();
  }

  /** Changes the spreadsheet's store with the next `save`. */
  put(entries: Texts): void {
    Object.assign(this.changes, entries);
    for (const name in entries) this.removals.delete(name);
    Object.assign(this.spreadsheetCopy(), entries);
  }

  /** Removes from the spreadsheet's store with the next `save`. */
  drop(names: readonly string[]): void {
    const texts = this.spreadsheetCopy();
    for (const name of names) {
      if (name in texts) this.removals.add(name);
      delete this.changes[name];
      delete texts[name];
    }
  }

  /** One call for all changes, none without any. Writes before it removes. */
  save(): void {
    const { changes, removals } = this;
    this.changes = {};
    this.removals = new Set();
    if (Object.keys(changes).length > 0) this.spreadsheetStore.write(changes);
    if (removals.size > 0) this.spreadsheetStore.remove([...removals]);
  }

  /** The same with further entries, which are left out if the store doesn't take them. */
  saveWith(optional: Texts): void {
    const required = this.changes;
    const { removals } = this;
    this.changes = { ...required };
    this.put(optional);
    try {
      this.save();
    } catch {
      this.changes = required;
      this.removals = removals;
      this.save();
    }
  }

  /** At once. `false` where a person's store can't be written from here, as in an editor's cell. */
  writePerson(entries: Texts): boolean {
    if (!this.ports.personStore.write(entries)) return false;
    if (this.personTexts !== undefined) Object.assign(this.personTexts, entries);
    return true;
  }

  removePerson(names: readonly string[]): void {
    this.ports.personStore.remove(names);
    for (const name of names) delete this.personTexts?.[name];
  }

  private spreadsheetCopy(): Record<string, string> {
    this.spreadsheetTexts ??= { ...this.spreadsheetStore.readAll() };
    return this.spreadsheetTexts;
  }
}
