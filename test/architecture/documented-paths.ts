// The paths that a Markdown text names: links, code spans that look like one, and the lines of a drawn tree.
import { posix } from 'node:path';

export interface DocumentedPath {
  readonly line: number;
  /** Links and trees say exactly where. A code span may leave out the beginning: `core/errors.ts`, `errors.ts`. */
  readonly isWhole: boolean;
  readonly path: string;
}

const ending = /[\w-]\.(?:tsx?|js|json|md|yml|html|css|png)$/;
const beginning = /^(?:src|dev|test|docs|\.ci|\.github)\//;
/** Patterns and placeholders. */
const pattern = /[*<>{}$\s=…]/;

export function documentedPaths(markdown: string, document: string): DocumentedPath[] {
  const folder = posix.dirname(document);
  const found: DocumentedPath[] = [];
  let isBlock = false;
  let parents: string[] = [];
  for (const [index, text] of markdown.split('\n').entries()) {
    const line = index + 1;
    if (text.startsWith('```')) {
      isBlock = !isBlock;
      parents = [];
    } else if (isBlock) {
      const tree = /^((?:│ {2}| {3})*)(?:(?:├|└)─ )?([\w.][\w./-]*(?:, [\w./-]+)*)(?: {2,}|$)/.exec(text);
      const isBranch = /[├└]─ /.test(text);
      const isRoot = tree !== null && !isBranch && tree[1] === '' && tree[2]!.endsWith('/');
      if (tree === null || !(isBranch || isRoot)) continue;
      const depth = isRoot ? 0 : tree[1]!.length / 3 + 1;
      const names = tree[2]!.split(', ');
      parents = [...parents.slice(0, depth), names[0]!];
      const above = posix.join('', ...parents.slice(0, depth));
      for (const name of names) found.push({ line, isWhole: true, path: posix.join(above, name) });
    } else {
      for (const [, target] of text.matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g))
        if (!/^\w+:/.test(target!)) found.push({ line, isWhole: true, path: posix.join(folder, target!) });
      for (const [, span] of text.matchAll(/`([^`]+)`/g))
        if ((ending.test(span!) || beginning.test(span!)) && !pattern.test(span!))
          found.push({ line, isWhole: false, path: span! });
    }
  }
  return found;
}
