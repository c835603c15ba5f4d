// What the options of clear() take away.
import type { Cleared } from '../services/spreadsheet/clearing';
import { Exception } from './realm';

export interface ClearOptions {
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
  readonly commentsOnly?: boolean;
  readonly validationsOnly?: boolean;
}

/**
 * Without options contents and formats; with options that name nothing, everything. "Clearing format also clears data
 * validation rules": reference. What the options call comments are notes: inferred.
 */
export function clearedBy(given?: ClearOptions): Cleared {
  if (given === undefined) return { contents: true, ...formats };
  const { contentsOnly, formatOnly, commentsOnly, validationsOnly, ...others } = given;
  const [other] = Object.keys(others);
  if (other !== undefined)
    throw new Exception(`Clearing with ${other} is not available in the local host yet.`);
  if (!contentsOnly && !formatOnly && !commentsOnly && !validationsOnly)
    return { contents: true, notes: true, ...formats };
  return {
    ...(contentsOnly && { contents: true }),
    ...(formatOnly && formats),
    ...(commentsOnly && { notes: true }),
    ...(validationsOnly && { validations: true }),
  };
}

const formats = { formats: 'all', validations: true } as const;
