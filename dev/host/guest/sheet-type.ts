// Kinds of sheets; the host's are all grids. Reference: spreadsheet/sheet-type.
import { enumeration } from './enumeration';

export const SheetType = enumeration(['GRID', 'OBJECT', 'DATASOURCE']);
