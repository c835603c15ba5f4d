// The recipes in Markdown, with what their formulas show.
import type { ResultRows } from './examples/compute-sheets';
import { isOfOneLine, lineMarkdown, tableMarkdown } from './examples/result-markdown';
import type { Recipe } from './recipes';

export interface CookedRecipe extends Recipe {
  /** By cell. */
  readonly results: ReadonlyMap<string, ResultRows>;
}

export function recipeSection({ question, answer, sheet, chart, results }: CookedRecipe): string[] {
  const cells = Object.entries(sheet).flatMap(([cell, content]) => {
    const rows = results.get(cell) ?? [[content]];
    const formula = results.has(cell) ? ` \`${content}\`` : '';
    if (isOfOneLine(rows)) return [`**${cell}**${formula}: ${lineMarkdown(rows)}`, ''];
    return [`**${cell}**${formula}`, '', ...tableMarkdown(rows), ''];
  });
  return [`### ${question}`, '', answer, '', ...cells, ...(chart ? [`Chart: ${chart}`, ''] : [])];
}

/** As GitHub makes it of the heading. */
export function recipeAnchor({ question }: Recipe): string {
  return question
    .toLowerCase()
    .replace(/[^\w\- ]/g, '')
    .replace(/ /g, '-');
}
