// Names of sheets: Sheets compares them without regard to case.
import type { SheetFacts } from './sheets';

export function isSameSheetName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** `Tax 2025`, else `Tax 2025 (2)`. */
export function freeNameAmong(sheets: readonly SheetFacts[], name: string): string {
  const isTaken = (wanted: string) => sheets.some(sheet => isSameSheetName(sheet.name, wanted));
  if (!isTaken(name)) return name;
  for (let number = 2; ; number++) if (!isTaken(`${name} (${number})`)) return `${name} (${number})`;
}
