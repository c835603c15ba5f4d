// What stands below a field that is a list: what its choices don't say themselves, in English. By the field's name in the formula,
// or by function and field. The other fields have the catalog's help, which names values as a formula spells them.
export const englishHints = {
  by: '',
  'CT_FEES by':
    'Kind: fees inside of amounts, which gains count already, apart from fees with a row of their own. A fee that stands in both places counts once.',
  'CT_FLOWS by':
    'Kind: money and gifts, and apart from them transfers of coins without their other half and unknown types.',
  'CT_GAINS exclude_dep_with': 'As usual: yes, as they are neither gain nor loss.',
  'CT_GROUPED_BALANCE exclude_dep_with': 'As usual: no, so that each group shows what is held there.',
  fetch: 'No: shows only what is fetched already, blank until then, and never spends a call.',
  figure: 'What stands side by side.',
  gifts: 'What gifts, donations and losses do to your lots. Losses never count as sales.',
  group: '',
  layout: 'Side by side: a row for each period, a column for each key, behind their sum.',
  'CT_GROUPED_BALANCE layout':
    'Side by side: a row for each coin, a column for each group, the most valuable first, behind their sum; without money.',
  longterm: 'When a gain is long-term.',
  method: 'Which lot a sale uses first. CoinTracking’s HPFO is HIFO here, its HIFO is HIFO by total cost.',
  order: 'Where rows are limited, the first ones stay.',
  'CT_GAINS order': 'As usual: as CoinTracking sorts.',
  'CT_GROUPED_BALANCE order': 'As usual: as CoinTracking sorts.',
  'CT_BALANCE_ON order': 'As usual: by name, days as they are given.',
  period: '',
  pool: 'Each exchange by itself: transfers carry their lots along. CoinTracking calls it depot separation.',
  scope: 'Coins: money is outside. What comes in or goes out counts at the start of its day.',
  tax_method: 'Where CoinTracking offers it. As usual: as set in the account.',
  totals:
    'Of each group, in rows of their own with the coin TOTAL_SUMMARY. Side by side they are of coins only, in the first row.',
  zero: 'Coins that you hold nothing of any more. As usual: no.',
};
