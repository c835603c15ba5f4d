// Who may edit which cells. Source: spreadsheet/protection; if any protection of a cell prevents a person, the person can't edit
// it. One that only warns prevents nobody.
import { contains, doTouch } from './box';
import { nextId } from './next-id';
import type { Box } from './workbook';
import type { Protection } from './workbook/registers';

/** A protection as one person meets it. */
export interface ProtectionFacts {
  readonly sheetId: number;
  readonly box: Box | undefined;
  readonly canEdit: boolean;
}

/** As a person makes one in Sheets' dialog. */
export function withProtection(
  protections: readonly Protection[],
  sheetId: number,
  box: Box,
  editors: readonly string[],
): Protection[] {
  const rest = { unprotected: [], description: '', isWarningOnly: false };
  return [...protections, { id: nextId(protections), sheetId, box, editors, ...rest }];
}

export function mayEditBy({ editors, isWarningOnly }: Protection, user: string): boolean {
  return isWarningOnly || editors === undefined || editors.includes(user);
}

export function mayEdit(
  protections: readonly Protection[],
  user: string,
  sheetId: number,
  box: Box,
): boolean {
  return protections.every(one => one.sheetId !== sheetId || mayEditBy(one, user) || !protects(one, box));
}

/** A box within one of the free ones of a protected sheet is free. */
function protects({ box, unprotected }: Protection, asked: Box): boolean {
  if (box !== undefined) return doTouch(box, asked);
  return !unprotected.some(free => contains(free, asked));
}
