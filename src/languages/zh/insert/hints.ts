// What stands below a field that is a list, in Chinese.
import type { InsertWords } from '../../pack';

export const chineseHints: InsertWords['hints'] = {
  by: '',
  'CT_FEES by': '种类：把含在金额中的手续费（已计入收益）与单独成行的手续费分开。两处都有的手续费只计一次。',
  'CT_FLOWS by': '种类：资金与赠予，另列缺少对应记录的币种转账和未知类型。',
  'CT_GAINS exclude_dep_with': '默认：是，因为它们既非盈利也非亏损。',
  'CT_GROUPED_BALANCE exclude_dep_with': '默认：否，使每个分组显示其实际持有量。',
  fetch: '否：只显示已获取的数据，获取前留空，不会消耗调用次数。',
  figure: '左右排列时显示的数值。',
  gifts: '赠予、捐赠和损失如何影响买入批次。损失不会视为卖出。',
  group: '',
  layout: '左右排列：每个时段一行，每项一列，合计列在前。',
  'CT_GROUPED_BALANCE layout': '左右排列：每个币种一行，每组一列，价值最高的在前，合计列在最前；不含法币。',
  longterm: '收益从何时起算作长期。',
  method: '卖出时先用哪个买入批次。CoinTracking 的 HPFO 即此处的 HIFO，其 HIFO 即此处的“HIFO：按总成本”。',
  order: '限制行数时，保留排在前面的行。',
  'CT_GAINS order': '默认：与 CoinTracking 的排序相同。',
  'CT_GROUPED_BALANCE order': '默认：与 CoinTracking 的排序相同。',
  'CT_BALANCE_ON order': '默认：按名称排序，日期按给出的顺序。',
  period: '',
  pool: '每个交易所单独计算：转账会带走对应的买入批次。CoinTracking 称之为 depot separation。',
  scope: '币：不计法币。转入和转出从当天开始计入。',
  tax_method: '仅限 CoinTracking 提供的方法。默认：以账户设置为准。',
  totals: '每组的合计，单独成行，币种为 TOTAL_SUMMARY。左右排列时只含币种，位于第一行。',
  zero: '您已不再持有的币。默认：否。',
};
