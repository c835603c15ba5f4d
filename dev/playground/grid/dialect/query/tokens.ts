// The words, names, numbers, texts and signs of a query, read one after another.
import { QueryError } from './query-error';

interface Token {
  readonly kind: 'word' | 'name' | 'number' | 'text' | 'sign';
  readonly text: string;
}

const patterns: readonly (readonly [Token['kind'], RegExp])[] = [
  ['name', /`([^`]*)`/y],
  ['text', /'([^']*)'/y],
  ['text', /"([^"]*)"/y],
  ['number', /(\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+)/y],
  ['word', /([\p{L}_][\p{L}\p{N}_]*)/uy],
  ['sign', /(<=|>=|!=|<>|[=<>+\-*/(),])/y],
];

export class Tokens {
  private readonly tokens: readonly Token[];
  private at = 0;

  constructor(query: string) {
    this.tokens = tokensOf(query);
  }

  get isAtEnd(): boolean {
    return this.at === this.tokens.length;
  }

  /** Takes the words, in any case, if they come next. */
  takeWords(...words: readonly string[]): boolean {
    const isNext = words.every((word, index) => {
      const token = this.tokens[this.at + index];
      return token?.kind === 'word' && token.text.toLowerCase() === word;
    });
    if (isNext) this.at += words.length;
    return isNext;
  }

  takeSign<S extends string>(...signs: readonly S[]): S | undefined {
    const token = this.tokens[this.at];
    if (token?.kind !== 'sign' || !signs.includes(token.text as S)) return undefined;
    this.at++;
    return token.text as S;
  }

  takeAny(kind: Token['kind']): string | undefined {
    const token = this.tokens[this.at];
    if (token?.kind !== kind) return undefined;
    this.at++;
    return token.text;
  }

  requireSign(sign: string): void {
    if (!this.takeSign(sign)) this.fail();
  }

  requireWord(word: string): void {
    if (!this.takeWords(word)) this.fail();
  }

  require(kind: Token['kind']): string {
    return this.takeAny(kind) ?? this.fail();
  }

  fail(): never {
    const token = this.tokens[this.at];
    throw new QueryError(
      token ? `PARSE_ERROR: Encountered "${token.text}".` : 'PARSE_ERROR: Encountered the end of the query.',
    );
  }
}

function tokensOf(query: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < query.length) {
    if (/\s/.test(query[at]!)) {
      at++;
      continue;
    }
    const found = patterns
      .map(([kind, pattern]) => {
        pattern.lastIndex = at;
        return { kind, match: pattern.exec(query) };
      })
      .find(({ match }) => match);
    if (!found) throw new QueryError(`PARSE_ERROR: Encountered "${query.slice(at, at + 10)}".`);
    tokens.push({ kind: found.kind, text: found.match![1]! });
    at += found.match![0].length;
  }
  return tokens;
}
