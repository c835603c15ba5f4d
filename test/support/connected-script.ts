// What a connected account lets people choose from.
export const suggestions = {
  coins: ['ADA', 'BTC', 'DOT', 'ETH', 'EUR', 'SOL2'],
  groups: { exchange: ['Binance', 'Kraken', 'Ledger Nano'], group: ['Savings'], type: ['Trade'] },
  types: ['Deposit', 'Trade', 'Withdrawal'],
  exchanges: ['Binance', 'Kraken'],
  series: ['Total', 'Crypto'],
  fields: { CT_BALANCE: ['amount', 'value_fiat', 'value_btc', 'price_fiat'] },
};
