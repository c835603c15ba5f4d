// The sidebar's functions section in English. The catalog itself says what the functions do.

const calls = (count: number) => (count === 1 ? '1 call' : `${count} calls`);

export const englishFunctionsSection = {
  search: 'Search functions',
  searchExample: 'balance, fees, BTC…',
  found: (count: number) => (count === 1 ? '1 function' : `${count} functions`),
  nothingFound: 'No function does that. Try fewer words, such as “balance”, “trades” or “gains”.',
  showAll: 'Show all functions',

  back: 'All functions',
  examples: 'Start from an example',
  required: 'required',
  example: (example: string) => `e.g. ${example}`,
  withCells: (help: string) => `${help} From cells: A2:A9 or =A2.`,
  leftOut: '– left out –',
  yes: 'yes',
  no: 'no',
  suggestionsFor: (name: string) => `Suggestions for ${name}`,
  allAccounts: 'All accounts',
  options: 'Options',
  moreOptions: 'More options',
  given: (count: number) => `${count} set`,
  isMissing: (name: string) => `${name} is missing.`,

  formula: 'Formula',
  copy: 'Copy',
  insertFormula: 'Insert formula',
  insertValues: 'Insert values',
  whereTo: 'Goes into the selected cell. Values stay as they are now.',
  insertedFormula: (address: string) => `The formula is in ${address}.`,
  insertedValues: (address: string) => `The values begin at ${address}.`,

  preview: 'Preview',
  previewOf: (name: string) => `Preview of ${name}`,
  needs: (name: string) => `The preview comes as soon as ${name} is filled in.`,
  size: (rows: string, columns: string) => `${rows} × ${columns}`,
  rows: (count: number, number: string) => `${number} ${count === 1 ? 'row' : 'rows'}`,
  columns: (count: number, number: string) => `${number} ${count === 1 ? 'column' : 'columns'}`,
  nothingToShow: 'The cell would stay empty.',

  notFetched: (count: number) => `This hasn’t been fetched yet. Fetching it takes ${calls(count)}.`,
  callsLeft: (count: number) => `${calls(count)} left this hour.`,
  fetchNow: (count: number) => `Fetch now (${calls(count)})`,
  fetching: (at: number, count: number) => (count === 1 ? 'Fetching…' : `Fetching ${at} of ${count}…`),
  fetched: 'Fetched.',
  byFormulas:
    'This hasn’t been fetched yet. The key is someone else’s, so the formula fetches it itself, in its cell.',
};
