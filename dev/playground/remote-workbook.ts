// The browser's grid as the host's workbook: each method sends a request to the open tab.
import type { Workbook } from '../host/workbook';

/** What is asked of the workbook itself, and of its parts. */
const methods = {
  workbook: [
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
  ],
  tabs: ['look', 'change', 'insert', 'move', 'delete', 'select'],
  lines: ['insert', 'delete', 'pixels', 'resize', 'areHidden', 'hide'],
  formats: ['of', 'change'],
  notes: ['in', 'change'],
  validations: ['in', 'change'],
  overlays: ['of', 'set'],
  registers: ['of', 'set'],
} as const satisfies Parts;

type Part = 'tabs' | 'lines' | 'formats' | 'notes' | 'validations' | 'overlays' | 'registers';
type Parts = { readonly workbook: readonly (keyof Workbook)[] } & {
  readonly [P in Part]: readonly (keyof Workbook[P])[];
};

export interface WorkbookRequest {
  readonly part: keyof Parts;
  readonly method: string;
  readonly args: readonly unknown[];
}

type Asking = Record<string, (...args: readonly unknown[]) => unknown>;

export function createRemoteWorkbook(ask: (request: WorkbookRequest) => Promise<unknown>): Workbook {
  const remoteOf = (part: keyof Parts): Asking =>
    Object.fromEntries(methods[part].map(method => [method, (...args) => ask({ part, method, args })]));
  const { workbook, ...parts } = methods;
  const remotes = Object.keys(parts).map(part => [part, remoteOf(part as Part)]);
  return { ...remoteOf('workbook'), ...Object.fromEntries(remotes) } as unknown as Workbook;
}

/** Answers such a request, in the tab. */
export async function answerRequest(
  { part, method, args }: WorkbookRequest,
  workbook: Workbook,
): Promise<unknown> {
  const asked = part === 'workbook' ? workbook : workbook[part];
  return (asked as unknown as Asking)[method]!(...args);
}
