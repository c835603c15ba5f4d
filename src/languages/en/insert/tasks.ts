// Formulas by what a person wants to know, and the search for them, in English.

export const englishTasks = {
  groups: { now: 'Now', time: 'On a date, over time', tax: 'Transactions and tax' },

  /** `sheet`: the name of a new one. */
  tasks: {
    coinNow: { title: 'Amount or value of a coin', sheet: 'Coin' },
    allCoins: { title: 'All my coins', sheet: 'Coins' },
    totals: { title: 'Value and profit of everything', sheet: 'Total' },
    byExchange: { title: 'Holdings by exchange', sheet: 'Holdings by exchange' },
    status: { title: 'Calls left and age of the data', sheet: 'Status' },
    onDate: { title: 'Holdings on a date', sheet: 'Holdings' },
    valueOverTime: { title: 'Value over time', sheet: 'Value over time' },
    coinOverTime: { title: 'A coin over time', sheet: 'Coin over time' },
    growth: { title: 'Growth by month or year', sheet: 'Growth' },
    trades: { title: 'Trades of a year', sheet: 'Trades' },
    ledger: { title: 'Ledger', sheet: 'Ledger' },
    income: { title: 'Income by month, type or coin', sheet: 'Income' },
    fees: { title: 'Fees by month, coin or exchange', sheet: 'Fees' },
    flows: { title: 'Money in and out', sheet: 'Money in and out' },
    realized: { title: 'Realized gains', sheet: 'Gains' },
    gains: { title: 'Gains by coin, as CoinTracking shows them', sheet: 'Gains by coin' },
    lots: { title: 'Open lots, tax-free from', sheet: 'Open lots' },
    shares: { title: 'Shares of the portfolio', sheet: 'Shares' },
    check: { title: 'Check my data', sheet: 'Checks' },
  },

  search: {
    all: 'All functions',
    label: 'Search',
    placeholder: 'Search: fees, staking, BTC…',
    found: (number: number) => `${number} found`,
    nothing: 'Nothing found. Try “fees”, “staking” or a coin.',
    report: (title: string) => `Report: ${title}`,
    column: (name: string) => `column ${name}`,
    option: (name: string) => `option ${name}`,
    ofCoin: {
      coinNow: (coin: string) => `Amount or value of ${coin}`,
      coinOverTime: (coin: string) => `${coin} over time`,
      trades: (coin: string) => `Trades with ${coin}`,
      lots: (coin: string) => `Open lots of ${coin}`,
    },
    /** What a task is found for beside its own title: words of people, separated by commas. */
    topics: {
      fee: 'fee, fees, commission, costs, gas',
      staking: 'staking, staked, interest, reward, rewards, airdrop, mining, dividend, yield, earn',
      gain: 'pnl, p&l, profit, loss, gain, gains, profit and loss, tax, taxes, capital gains',
      place: 'wallet, wallets, exchange, exchanges, ledger, broker, where',
      price: 'price, prices, rate, quote, market',
      money: 'deposit, deposits, withdrawal, withdrawals, transfer, money, cash, invested',
      lot: 'lot, lots, purchase, cost basis, holding period, holding time, tax-free, fifo',
      history: 'chart, history, past, performance, return, growth',
      share: 'allocation, diversification, pie, share, weight, rebalance',
      trouble: 'error, errors, missing, wrong, duplicate, warning, problem',
      age: 'calls, limit, quota, update, refreshed, age, status',
    },
    /** Where a task is found for one of its columns, what it has of it. */
    has: {
      tradesFee: 'Trades of a year, with the fee of each',
      tradesPrice: 'Trades of a year, with the value of each',
      onDatePrice: 'Holdings on a date, with the price of each',
    },
    reportHas: {
      fee: 'has the fees of the year',
      staking: 'has the income of the year',
      gain: 'has the gains of the year',
      lot: 'has the open lots',
      place: 'has what lies where',
      history: 'has the value month by month',
      share: 'has the shares of the portfolio',
      price: 'has the prices of your coins',
    },
  },
};
