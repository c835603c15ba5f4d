// Numbers for what a script adds to a list.

export function nextId(entries: readonly { readonly id: number }[]): number {
  return entries.reduce((highest, { id }) => Math.max(highest, id), 0) + 1;
}
