// What the formulas of docs/functions.md show: the catalog's examples and the recipes.
import { catalog } from '../../../src/functions/catalog';
import type { CookedRecipe } from '../recipe-docs';
import { recipes } from '../recipes';
import { computeSheets, type ResultRows } from './compute-sheets';
import { exampleSheet, formulaCell } from './example-cells';

export interface Results {
  /** What each example of the catalog shows, by its formula. */
  readonly examples: ReadonlyMap<string, ResultRows>;
  readonly recipes: readonly CookedRecipe[];
}

/** Throws where a formula shows an error, or nothing. */
export async function computeResults(): Promise<Results> {
  const formulas = catalog.flatMap(({ examples }) => examples.map(({ formula }) => formula));
  const sheets = await computeSheets([...formulas.map(exampleSheet), ...recipes.map(({ sheet }) => sheet)]);
  return {
    examples: new Map(formulas.map((formula, index) => [formula, sheets[index]!.get(formulaCell)!])),
    recipes: recipes.map((recipe, index) => ({ ...recipe, results: sheets[formulas.length + index]! })),
  };
}
