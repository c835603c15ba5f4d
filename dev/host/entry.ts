// The ways to start an execution, and their default permissions. Source: Apps Script guides "Editor add-on authorization",
// "Quotas", "Simple triggers".

export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';
export type Entry = 'cell' | 'page' | 'menu' | 'trigger' | 'open' | 'install';

type EntryRule = {
  readonly authMode: AuthMode;
  readonly limitMillis: number;
  /** Has a window for menus and sidebars. */
  readonly hasUi: boolean;
  /** Simple triggers: the script may lack the function. */
  readonly mayBeMissing: boolean;
  /** Called by name from outside: names that end with `_` are private there. */
  readonly hidesPrivate: boolean;
};

const customFunctionLimitMillis = 30_000;
const simpleTriggerLimitMillis = 30_000;
const scriptLimitMillis = 6 * 60_000;

export const entryRules: Readonly<Record<Entry, EntryRule>> = {
  cell: {
    authMode: 'CUSTOM_FUNCTION',
    limitMillis: customFunctionLimitMillis,
    hasUi: false,
    mayBeMissing: false,
    hidesPrivate: true,
  },
  page: {
    authMode: 'FULL',
    limitMillis: scriptLimitMillis,
    hasUi: true,
    mayBeMissing: false,
    hidesPrivate: true,
  },
  menu: {
    authMode: 'FULL',
    limitMillis: scriptLimitMillis,
    hasUi: true,
    mayBeMissing: false,
    hidesPrivate: false,
  },
  trigger: {
    authMode: 'FULL',
    limitMillis: scriptLimitMillis,
    hasUi: false,
    mayBeMissing: false,
    hidesPrivate: false,
  },
  open: {
    authMode: 'LIMITED',
    limitMillis: simpleTriggerLimitMillis,
    hasUi: true,
    mayBeMissing: true,
    hidesPrivate: false,
  },
  install: {
    authMode: 'FULL',
    limitMillis: simpleTriggerLimitMillis,
    hasUi: true,
    mayBeMissing: true,
    hidesPrivate: false,
  },
};
