// What the long tests tried and what came out, kept beside them: docs/reliability.md is generated from these files.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '../reliability');

export type Figures = { readonly [words: string]: number | string };

/** Fails where the figures differ from the ones on record. `RECORD_FIGURES=1` writes them. */
export function recordFigures(name: string, figures: Figures): void {
  const file = join(folder, `${name}.json`);
  if (process.env.RECORD_FIGURES === '1') writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`);
  if (!existsSync(file)) throw new Error(`${file} is missing. Run this test once with RECORD_FIGURES=1.`);
  expect(figures).toEqual(JSON.parse(readFileSync(file, 'utf8')));
}
