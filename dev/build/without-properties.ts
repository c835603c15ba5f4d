// Removes properties from the catalog's files, so that each bundle contains only the part of an entry that it uses.
import { readFile } from 'node:fs/promises';
import { parse } from 'acorn';
import { type Plugin, transform } from 'esbuild';

/**
 * Removes properties with a plain name from object literals in src/functions, but not inside functions. Code that reads
 * them gets `undefined`.
 */
export function withoutProperties(name: string, left: ReadonlySet<string>): Plugin {
  return {
    name,
    setup(build) {
      build.onLoad({ filter: /[\\/]src[\\/]functions[\\/](?:define[\\/])?[\w-]+\.ts$/ }, async ({ path }) => {
        const { code } = await transform(await readFile(path, 'utf8'), { loader: 'ts', format: 'esm' });
        // Loaded as TypeScript: only there esbuild drops unused imports.
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
