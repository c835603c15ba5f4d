// The table of the allowed arrows. From top to bottom: a folder imports, values or types, only what its row names, and a row
// names only what stands below it. So no two folders can ever need each other.

export interface Row {
  /** A folder or file of src; the longest one that matches a path is that path's. */
  readonly folders: readonly string[];
  /** A name ending in `/*`: every row that begins like that. */
  readonly mayImport: readonly string[] | 'what stands below';
  /** Packages, where any are allowed. */
  readonly packages?: readonly string[];
  /** The rule as a sentence; the test prints it when an import breaks it. */
  readonly rule: string;
}

export const rows: readonly Row[] = [
  {
    folders: ['main'],
    mayImport: [
      'apps-script',
      'add-on',
      'sidebar/contract',
      'languages',
      'functions',
      'functions/*',
      'core/*',
    ],
    rule: 'main.ts wires the parts together; it does nothing that a part could do.',
  },
  {
    folders: ['apps-script'],
    mayImport: [
      'add-on',
      'languages',
      'reports',
      'formulas',
      'functions/define',
      'schedule',
      'core/ports',
      'core/log',
      'core/errors',
      'core/once',
    ],
    rule: "apps-script adapts Google's services to what others ask for, and decides nothing.",
  },
  {
    folders: ['add-on'],
    mayImport: [
      'sidebar/contract',
      'languages',
      'reports',
      'formulas',
      'functions',
      'functions/*',
      'schedule',
      'core/*',
    ],
    rule: 'add-on is what a person or the clock starts; it reaches Google through what main.ts passes in.',
  },
  {
    folders: ['sidebar/page'],
    mayImport: [
      'sidebar/contract',
      'languages',
      'reports',
      'formulas',
      'functions',
      'functions/*',
      'schedule',
      'core/connect',
      'core/accounts',
      'core/errors',
      'core/names',
    ],
    packages: ['preact', 'preact/hooks'],
    rule: 'The page runs in the browser: it shares data and small pure functions, and calls the rest through its contract.',
  },
  {
    folders: ['sidebar/contract'],
    mayImport: ['languages', 'reports', 'formulas', 'functions/define', 'schedule', 'core/*'],
    rule: 'The contract is types that page and add-on share, so it needs neither of them.',
  },
  {
    folders: ['languages'],
    mayImport: ['reports', 'formulas', 'functions', 'functions/*', 'core/*'],
    rule: 'languages turns data into sentences: others give it data, and it never decides what happens.',
  },
  {
    folders: ['reports'],
    mayImport: ['formulas', 'functions', 'functions/*', 'core/*'],
    rule: 'reports is sheets as data, and their making through a port; it knows no language and no service.',
  },
  {
    folders: ['formulas'],
    mayImport: ['functions', 'functions/*', 'core/*'],
    rule: 'formulas reports what it did as data; sentences are made above it.',
  },
  {
    folders: ['functions'],
    mayImport: ['functions/*', 'analytics', 'analytics/*', 'core/*'],
    rule: 'A function reads tables and gives cells: what else it needs to know comes in as a fact.',
  },
  {
    folders: ['functions/output'],
    mayImport: ['functions/input', 'functions/define', 'analytics', 'analytics/*', 'core/*'],
    rule: 'output makes cells of tables, for any function.',
  },
  {
    folders: ['functions/input'],
    mayImport: ['functions/define', 'analytics', 'analytics/*', 'core/*'],
    rule: 'input reads arguments, for any function.',
  },
  {
    folders: ['functions/define'],
    mayImport: ['analytics', 'analytics/*', 'core/*'],
    rule: 'define says what a function is, and knows no function.',
  },
  ...[
    ['analytics/checks', 'analytics/performance'],
    ['analytics/holdings'],
    ['analytics/prices', 'analytics/lots', 'analytics/allocation'],
    ['analytics/sums'],
    ['analytics/accounts'],
    ['analytics/transactions'],
    ['analytics'],
  ].map(
    (folders): Row => ({
      folders,
      mayImport: 'what stands below',
      rule: 'analytics makes tables of tables, and knows no formula, no cell and no language: inside it checks and performance stand on holdings, these on prices, lots and allocation, these on sums, all on accounts and transactions.',
    }),
  ),
  {
    folders: ['schedule'],
    mayImport: ['core/ports', 'core/errors', 'core/json', 'core/stored-texts'],
    rule: "schedule is a person's clock trigger; what a run does is the add-on's.",
  },
  {
    folders: ['demo'],
    mayImport: ['core/ports'],
    rule: 'demo makes up an account and answers for it; it knows nobody who reads the answers.',
  },
  ...[
    ['core/connect'],
    ['core/fetch'],
    ['core/status'],
    ['core/datasets'],
    ['core/cache', 'core/accounts'],
    ['core/tables', 'core/budget', 'core/dataset'],
    ['core/api'],
    ['core/stored-texts'],
    ['core/log'],
    ['core/ports'],
    ['core/errors'],
    ['core/coin-names', 'core/nearest'],
    ['core/json', 'core/names', 'core/once', 'core/days'],
  ].map(
    (folders): Row => ({
      folders,
      mayImport: 'what stands below',
      rule: 'The core knows only itself, and inside it the arrows go down: connect, fetch, status, datasets, cache and accounts, tables, budget and dataset, api, stored-texts, log, ports, errors, coin-names and nearest, json, names, once and days.',
    }),
  ),
];
