// The parameters that several functions share.

export const coin = {
  name: 'coin',
  kind: 'coins',
  optional: true,
  help: 'A coin as CoinTracking names it, or a range of coins. Leave it out for all.',
  example: '"BTC"',
} as const;

export const field = {
  name: 'field',
  kind: 'names',
  optional: true,
  help: 'One or more fields, separated by commas, or a range of their names.',
  example: '"amount,value_fiat"',
} as const;

export const options = {
  name: 'options',
  kind: 'options',
  optional: true,
  help: 'Settings as "name=value; name=value", or a two-column range of names and values.',
  example: '"headers=no"',
} as const;
