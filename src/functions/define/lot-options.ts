// The options of all functions with lots: which lot a sale uses, and what counts as one.

export const lotOptions = [
  {
    name: 'method',
    kind: 'choice',
    choices: ['FIFO', 'LIFO', 'HIFO', 'HIFO-COST', 'LOFO', 'AVERAGE'],
    help: 'Which lot a sale uses first: the oldest (FIFO, default), the newest (LIFO), the dearest by unit price (HIFO; CoinTracking calls it HPFO) or by total cost (HIFO-COST; CoinTracking: HIFO), the cheapest by unit price (LOFO), or the average of all.',
    example: 'LIFO',
    default: 'FIFO',
  },
  {
    name: 'pool',
    kind: 'choice',
    choices: ['all', 'exchange'],
    help: 'all (default): one pool of lots for each coin. exchange: one on each exchange, and transfers carry their lots; CoinTracking calls it depot separation.',
    example: 'exchange',
    default: 'all',
  },
  {
    name: 'longterm',
    kind: 'choice',
    choices: ['1y', '365', 'none'],
    help: 'When a gain is long-term: after a year by the calendar (1y, default), after 365 times 24 hours, or never (none).',
    example: '365',
    default: '1y',
  },
  {
    name: 'gifts',
    kind: 'choice',
    choices: ['none', 'show', 'sale'],
    help: 'Gifts, donations, losses: their lots leave without a row (none, default), with a row without a gain (show), or gifts and donations count as sales at their value (sale).',
    example: 'sale',
    default: 'none',
  },
  {
    name: 'btc',
    kind: 'yes-no',
    help: 'Values in BTC instead of the account currency.',
    example: 'yes',
  },
] as const;
