// Kinds of sheets; the host has only grids. Reference: spreadsheet/sheet-type.
import { enumeration } from './enumeration';

export const SheetType = enumeration(['GRID', 'OBJECT', 'DATASOURCE']);
