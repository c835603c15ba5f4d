// CoinTracking's transaction types under all names that the API, exports and other programs have for them. The list may grow.
// Only where a wrong one would silently give another figure is a name checked against it.

export const transactionTypes = [
  ...['Trade', 'Margin Trade', 'Derivatives / Futures Trade', 'Swap (non taxable)', 'Deposit', 'Withdrawal'],
  ...[
    'Income',
    'Other Income',
    'Mining',
    'Mining (commercial)',
    'Staking',
    'Masternode',
    'Minting',
    'Airdrop',
  ],
  ...[
    'Reward / Bonus',
    'Reward/Bonus',
    'Interest Income',
    'Lending Income',
    'Dividends Income',
    'LP Rewards',
  ],
  ...['Gift / Tip', 'Gift/Tip', 'Gift/Tip(In)', 'Income (non taxable)', 'Other Income (non taxable)'],
  ...[
    'Airdrop (non taxable)',
    'Spend',
    'Other Expense',
    'Expense (non taxable)',
    'Donation',
    'Gift',
    'Gift(Out)',
  ],
  ...[
    'Stolen',
    'Stolen / Hacked / Fraud',
    'Lost',
    'Other Fee',
    'Borrowing Fee',
    'Settlement Fee',
    'Margin Fee',
  ],
  ...['Margin Profit', 'Margin Loss', 'Derivatives / Futures Profit', 'Derivatives / Futures Loss'],
  ...[
    'Provide Liquidity',
    'Remove Liquidity',
    'Receive LP Token',
    'Return LP Token',
    'Receive Loan',
    'Repay Loan',
  ],
  ...['Send Collateral', 'Receive Collateral', 'Liquidation'],
];
