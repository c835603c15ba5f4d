// What the options of clear() take away.
import type { Cleared } from '../services/spreadsheet/clearing';
import { Exception } from './realm';

export interface ClearOptions {
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
}

/** Without options everything. */
export function clearedBy({ contentsOnly, formatOnly, ...others }: ClearOptions = {}): Cleared {
  const [other] = Object.keys(others);
  if (other !== undefined)
    throw new Exception(`Clearing with ${other} is not available in the local host yet.`);
  const isPart = contentsOnly || formatOnly;
  return {
    ...((contentsOnly || !isPart) && { contents: true as const }),
    ...((formatOnly || !isPart) && { formats: 'all' as const }),
  };
}
