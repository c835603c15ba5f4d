// Column headers in plain words. Unknown fields are spelled out from their API name.

const words = new Map(
  Object.entries({
    id: 'ID',
    value_fiat: 'Value ({currency})',
    value_btc: 'Value (BTC)',
    price_fiat: 'Price ({currency})',
    price_btc: 'Price (BTC)',
    profit_fiat: 'Profit ({currency})',
    profit_btc: 'Profit (BTC)',
    change1h: 'Change 1h (%)',
    change24h: 'Change 24h (%)',
    change7d: 'Change 7d (%)',
    change30d: 'Change 30d (%)',
    fiat: 'Value ({currency})',
    btc: 'Value (BTC)',
    buy_amount: 'Buy',
    sell_amount: 'Sell',
    fee_amount: 'Fee',
    buy_value_in_cur: 'Buy value ({currency})',
    buy_value_in_btc: 'Buy value (BTC)',
    sell_value_in_cur: 'Sell value ({currency})',
    sell_value_in_btc: 'Sell value (BTC)',
    trade_id: 'Trade ID',
  }),
);

export function headerOf(name: string, currency: string): string {
  return withCurrency(headerWords(name), currency);
}

/** With `{currency}` where the account's currency belongs. */
export function headerWords(name: string): string {
  return words.get(name) ?? spellOut(name);
}

export function withCurrency(header: string, currency: string): string {
  return header.replace('{currency}', currency || 'account currency');
}

function spellOut(name: string): string {
  const spaced = name.replace(/[_.]+/g, ' ').trim();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
