// The catalog's files with some of its properties left out, so that each bundle holds only the half of an entry that it uses.
import { readFile } from 'node:fs/promises';
import { parse } from 'acorn';
import { type Plugin, transform } from 'esbuild';

/**
 * Of object literals in src/functions, whose key is a plain name; what reads them afterwards would find `undefined`. Inside of
 * functions nothing is left out.
 */
export function withoutProperties(name: string, left: ReadonlySet<string>): Plugin {
  return {
    name,
    setup(build) {
      build.onLoad({ filter: /[\\/]src[\\/]functions[\\/](?:define[\\/])?[\w-]+\.ts$/ }, async ({ path }) => {
        const { code } = await transform(await readFile(path, 'utf8'), { loader: 'ts', format: 'esm' });
        // As TypeScript, since esbuild drops an import that nothing uses any more from TypeScript alone.
        return { contents: leaveOut(code, left), loader: 'ts' };
      });
    },
  };
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly key?: { readonly name?: string };
}

function leaveOut(code: string, left: ReadonlySet<string>): string {
  const found: Node[] = [];
  collect(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }) as unknown as Node, left, found);
  return found
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => text.slice(0, start) + text.slice(end).replace(/^\s*,/, ''), code);
}

function collect(node: unknown, left: ReadonlySet<string>, found: Node[]): void {
  if (typeof node !== 'object' || node === null) return;
  const { type, key } = node as Node;
  if (/Function/.test(type)) return;
  if (type === 'Property' && left.has(key?.name ?? '')) found.push(node as Node);
  else for (const child of Object.values(node)) collect(child, left, found);
}
