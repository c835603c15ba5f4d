// Names as people type them and as CoinTracking keeps them. They are the same whatever their case, the composition of their
// accents, blanks around or doubled in them, and characters that nobody sees.

// Cheap first: most names are plain letters and digits.
const plain = /^[!-~]*$/;
const unseen = /\p{DI}|(?!\s)\p{Cc}/gu;

/** The same text for the same name. */
export function folded(name: string): string {
  if (plain.test(name)) return name.toUpperCase();
  const seen = tidied(name).normalize('NFC');
  // Lower case first: the capital of "ß" is "SS", but a capital "ẞ" has none.
  return seen.toLowerCase().toUpperCase().normalize('NFC');
}

/** Without blanks around it and characters that nobody sees; case and accents stay. */
export function tidied(name: string): string {
  return plain.test(name) ? name : name.replace(unseen, '').replace(/\s+/g, ' ').trim();
}

export function isSameName(a: string, b: string): boolean {
  return a === b || folded(a) === folded(b);
}

/** Finds names among many: those that are spelled just so without folding any. */
export class NameIndex {
  private readonly exact: ReadonlySet<string>;
  private byFolded: Map<string, string[]> | undefined;

  constructor(present: Iterable<string>) {
    this.exact = new Set(present);
  }

  /** Every spelling of the name. */
  all(given: string): readonly string[] {
    return this.folded.get(folded(given)) ?? [];
  }

  /** The one that is spelled just so, else the only one of that name; `undefined` where there is none, or there are several. */
  one(given: string): string | undefined {
    if (this.exact.has(given)) return given;
    const found = this.all(given);
    return found.length === 1 ? found[0] : undefined;
  }

  get names(): string[] {
    return [...this.exact];
  }

  private get folded(): Map<string, string[]> {
    if (this.byFolded === undefined) {
      this.byFolded = new Map();
      for (const name of this.exact) {
        const key = folded(name);
        this.byFolded.set(key, [...(this.byFolded.get(key) ?? []), name]);
      }
    }
    return this.byFolded;
  }
}
