// What a workbook knows by name or by key, and to which cells it belongs: named ranges, protections, developer metadata. As with
// overlays, what may stand in these lists is decided where a script changes them.
import type { Box, Soon } from '../workbook';
import type { Lines } from './lines';

export interface NamedRange {
  readonly name: string;
  readonly sheetId: number;
  readonly box: Box;
}

export interface Protection {
  readonly id: number;
  readonly sheetId: number;
  /** `undefined`: the whole sheet, but for the boxes that are left unprotected. */
  readonly box?: Box;
  readonly unprotected: readonly Box[];
  /** `undefined`: whoever may edit the spreadsheet. */
  readonly editors?: readonly string[];
  readonly description: string;
  /** Prevents nobody: it asks. */
  readonly isWarningOnly: boolean;
}

/** Of the whole spreadsheet, of a sheet, of rows or columns. */
export interface MetadataPlace {
  readonly sheetId?: number;
  readonly lines?: Lines;
}

export interface Metadata {
  readonly id: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
  /** The script that made it. */
  readonly project: string;
  readonly place: MetadataPlace;
}

export interface Registers {
  readonly names: NamedRange;
  readonly protections: Protection;
  readonly metadata: Metadata;
}

export type RegisterKind = keyof Registers;

export interface WorkbookRegisters {
  of<K extends RegisterKind>(kind: K): Soon<readonly Registers[K][]>;
  set<K extends RegisterKind>(kind: K, entries: readonly Registers[K][]): Soon<void>;
}
