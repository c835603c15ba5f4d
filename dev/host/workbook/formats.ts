// How cells look. Values as Range's getters return them; reference: spreadsheet/range.
import type { Box, Soon } from '../workbook';

export type BorderStyle = 'DOTTED' | 'DASHED' | 'SOLID' | 'SOLID_MEDIUM' | 'SOLID_THICK' | 'DOUBLE';

export interface Border {
  readonly style: BorderStyle;
  readonly color: string;
}

export interface CellFormat {
  /** A pattern in English signs: `#,##0.00`. */
  readonly numberFormat: string;
  /** Colors as `#rrggbb`. */
  readonly background: string;
  readonly fontColor: string;
  readonly fontFamily: string;
  readonly fontSize: number;
  readonly fontWeight: 'normal' | 'bold';
  readonly fontStyle: 'normal' | 'italic';
  readonly fontLine: 'none' | 'underline' | 'line-through';
  readonly horizontalAlignment: 'left' | 'center' | 'right' | 'general-left';
  readonly verticalAlignment: 'top' | 'middle' | 'bottom';
  readonly wrap: 'WRAP' | 'OVERFLOW' | 'CLIP';
  readonly borderTop: Border;
  readonly borderBottom: Border;
  readonly borderLeft: Border;
  readonly borderRight: Border;
}

export type FormatName = keyof CellFormat;

/** `null`: as in a new sheet. */
export type FormatChange = { readonly [N in FormatName]?: CellFormat[N] | null };

/** All its cells get the same. */
export interface FormattedArea {
  readonly box: Box;
  readonly change: FormatChange;
}

export interface WorkbookFormats {
  /** Row by row, what was set. */
  of(sheetId: number, box: Box): Soon<readonly (readonly Partial<CellFormat>[])[]>;
  /** Later areas win. Contents stay. */
  change(sheetId: number, areas: readonly FormattedArea[]): Soon<void>;
}
