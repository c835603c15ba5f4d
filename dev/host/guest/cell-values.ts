// The values that pass between a cell and its function. Source: "Custom functions", arguments and return values. Undefined,
// null, NaN, objects and ragged tables are not documented as results, so the host refuses them.

/** Converts the host's values to the script's own arrays and dates (`value.map` would return the host's kind). */
export function adoptArgument(value: unknown): unknown {
  if (Array.isArray(value)) return Array.from(value, adoptArgument);
  if (Object.prototype.toString.call(value) === '[object Date]') return new Date((value as Date).getTime());
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, adoptArgument(inner)]));
  return value;
}

/** What is wrong with a result; `undefined`: a cell can show it. */
export function findCellResultFault(result: unknown): string | undefined {
  if (!Array.isArray(result)) return findValueFault(result);
  const [firstRow] = result;
  if (!Array.isArray(firstRow) || !result.every(Array.isArray)) return 'an array that is not two-dimensional';
  const width = firstRow.length;
  if (width === 0) return 'a table without columns';
  for (const [rowIndex, row] of result.entries()) {
    if (row.length !== width)
      return `a table whose row ${rowIndex + 1} has ${row.length} values instead of ${width}`;
    for (const [columnIndex, value] of row.entries()) {
      const fault = findValueFault(value);
      if (fault !== undefined) return `${fault} in row ${rowIndex + 1}, column ${columnIndex + 1}`;
    }
  }
  return undefined;
}

function findValueFault(value: unknown): string | undefined {
  if (typeof value === 'string' || typeof value === 'boolean') return undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'an invalid Date' : undefined;
  if (Array.isArray(value)) return 'an array inside of a row';
  return value === null || value === undefined ? String(value) : `a value of type ${typeof value}`;
}
