// What Sheets would hand over to the functions of the catalog's examples.
import type { CellArgument } from '../../src/functions/define/cell-value';

/** A range of names is made up. */
export function argumentsOf(formula: string, name: string): CellArgument[] {
  const inside = new RegExp(`^=${name}\\((.*)\\)$`).exec(formula)?.[1];
  if (inside === undefined) throw new Error(`${formula} is no formula of ${name}.`);
  if (inside === '') return [];
  const parts = inside.match(/("[^"]*"|[^";])+|(?<=^|;)(?=;|$)/g) ?? [];
  return parts.map((part): CellArgument => {
    const text = part.trim();
    if (text === '') return undefined;
    if (text.startsWith('"')) return text.slice(1, -1);
    const [, from, to] = /^([A-Z])\d+:([A-Z])\d+$/.exec(text) ?? [];
    if (from === to && from) return [['BTC'], ['BTC']];
    if (from) return [['BTC', 0.5]];
    throw new Error(`What is ${text} in ${formula}?`);
  });
}
