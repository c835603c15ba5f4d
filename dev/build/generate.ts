// The documents generated from the catalog and from what the tests have on record. `npm run generate` writes them; `npm run check` fails when one is out of date.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalog } from '../../src/functions/catalog';
import { accuracyReport } from './accuracy-docs';
import { projectRoot } from './bundle';
import { computeResults } from './examples/compute-results';
import { functionReference, functionTable } from './function-docs';
import { reliabilityReport } from './reliability-docs';

const start = '<!-- functions: generated from src/functions by npm run generate -->';
const end = '<!-- /functions -->';

interface Generated {
  readonly path: string;
  readonly text: string;
}

export async function generatedFiles(): Promise<Generated[]> {
  return [
    { path: 'README.md', text: withTable(readFileSync(join(projectRoot, 'README.md'), 'utf8')) },
    { path: 'docs/functions.md', text: functionReference(catalog, await computeResults()) },
    { path: 'docs/reliability.md', text: reliabilityReport() },
    { path: 'docs/accuracy.md', text: accuracyReport() },
  ];
}

/** Paths of generated files that are out of date. */
export async function staleFiles(): Promise<string[]> {
  const files = await generatedFiles();
  return files.filter(({ path, text }) => read(path) !== text).map(({ path }) => path);
}

export async function writeGenerated(): Promise<void> {
  for (const { path, text } of await generatedFiles()) writeFileSync(join(projectRoot, path), text);
}

function withTable(readme: string): string {
  const [from, to] = [readme.indexOf(start), readme.indexOf(end)];
  if (from < 0 || to < from)
    throw new Error(`README.md has lost the marks around its function table: ${start} … ${end}`);
  return `${readme.slice(0, from)}${start}\n\n${functionTable(catalog)}\n\n${readme.slice(to)}`;
}

function read(path: string): string | undefined {
  try {
    return readFileSync(join(projectRoot, path), 'utf8');
  } catch {
    return undefined;
  }
}

if (require.main === module) void writeGenerated();
