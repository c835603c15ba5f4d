// What crosses the border between a cell and a function.

/** What a cell can hold; blank is `''`. */
export type CellValue = string | number | boolean | Date;

/** A single cell, a range in row-major order, or an argument left out. */
export type CellArgument = CellValue | readonly (readonly CellValue[])[] | null | undefined;

/** A single value, or rows that spill to the right and down. */
export type CellResult = CellValue | CellValue[][];
