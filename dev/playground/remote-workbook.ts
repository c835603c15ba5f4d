// The browser's grid as the host's workbook: each method sends a request to the open tab.
import type { Workbook } from '../host/workbook';

const methods = [
  'sheets',
  'selection',
  'formulas',
  'values',
  'displayValues',
  'write',
  'flush',
  'canEdit',
  'search',
  'replaceText',
  'protections',
  'named',
] as const satisfies readonly (keyof Workbook)[];

export interface WorkbookRequest {
  readonly method: (typeof methods)[number];
  readonly args: readonly unknown[];
}

export function createRemoteWorkbook(ask: (request: WorkbookRequest) => Promise<unknown>): Workbook {
  const entries = methods.map(method => [method, (...args: unknown[]) => ask({ method, args })]);
  return Object.fromEntries(entries) as Workbook;
}

/** Answers such a request, in the tab. */
export async function answerRequest({ method, args }: WorkbookRequest, workbook: Workbook): Promise<unknown> {
  return (workbook[method] as (...args: readonly unknown[]) => unknown)(...args);
}
