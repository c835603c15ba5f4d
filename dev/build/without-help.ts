// Leaves out of the bundle what only people read: the catalog's help, examples and summaries stand in the stubs' JSDoc and
// in the documents, and a cell that never shows them needn't load them.
import { readFile } from 'node:fs/promises';
import { parse } from 'acorn';
import { type Plugin, transform } from 'esbuild';

const readByPeople = new Set(['help', 'example', 'examples', 'summary']);

export const withoutHelp: Plugin = {
  name: 'without-help',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]functions[\\/][\w-]+\.ts$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'ts', format: 'esm' });
      return { contents: withoutProperties(code), loader: 'js' };
    });
  },
};

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly key?: { readonly name?: string };
}

/** Only properties of object literals whose key is a plain name; what reads them afterwards would find `undefined`. */
function withoutProperties(code: string): string {
  const found: Node[] = [];
  collect(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }) as unknown as Node, found);
  return found
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => text.slice(0, start) + text.slice(end).replace(/^\s*,/, ''), code);
}

function collect(node: unknown, found: Node[]): void {
  if (typeof node !== 'object' || node === null) return;
  const { type, key } = node as Node;
  if (type === 'Property' && readByPeople.has(key?.name ?? '')) found.push(node as Node);
  else for (const child of Object.values(node)) collect(child, found);
}
