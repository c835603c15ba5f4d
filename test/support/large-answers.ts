// Answers of any size with numbers that compress badly, the same in each run.

/** Pseudo-random numbers between 0 and 1. */
export function* noise(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

export function largeBalanceAnswer(coins: number, seed = 1) {
  const figures = noise(seed);
  const figure = () => (figures.next().value * 1e9).toFixed(8);
  const details = Array.from({ length: coins }, (_, index) => {
    const coin = `COIN${index}`;
    return [
      coin,
      { coin, amount: figure(), value_fiat: figure(), value_btc: figure(), price_fiat: figure() },
    ];
  });
  return {
    success: 1,
    method: 'getBalance',
    account_currency: 'EUR',
    details: Object.fromEntries(details),
    summary: { value_fiat: figure() },
  };
}

/** One every six hours from 2020 on. */
export function largeTradesAnswer(trades: number, seed = 1) {
  const figures = noise(seed);
  const rows = Array.from({ length: trades }, (_, index) => [
    1_000 + index,
    {
      time: String(1_577_836_800 + index * 21_600),
      type: 'Trade',
      buy_amount: (figures.next().value * 1e9).toFixed(8),
      comment: String(figures.next().value),
      trade_id: String(figures.next().value),
    },
  ]);
  return { success: 1, method: 'getTrades', account_currency: 'EUR', ...Object.fromEntries(rows) };
}
