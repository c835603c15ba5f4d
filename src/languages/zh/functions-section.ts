// The sidebar's functions section in Chinese (simplified).
import type { FunctionsSectionWords } from '../pack';

export const chineseFunctionsSection: FunctionsSectionWords = {
  search: '搜索函数',
  searchExample: '持仓、交易所、BTC…',
  found: count => `${count} 个函数`,
  nothingFound: '没有符合的函数。请减少关键词，例如“持仓”、“交易”或“盈亏”。',
  showAll: '显示全部函数',

  back: '全部函数',
  examples: '从示例开始',
  required: '必填',
  example: example => `例如 ${example}`,
  withCells: help => `${help}引用单元格：A2:A9 或 =A2。`,
  leftOut: '– 省略 –',
  yes: '是 (yes)',
  no: '否 (no)',
  suggestionsFor: name => `${name} 的建议`,
  allAccounts: '所有账户',
  options: '选项',
  moreOptions: '更多选项',
  given: count => `已设置 ${count} 项`,
  isMissing: name => `请填写 ${name}。`,

  formula: '公式',
  copy: '复制',
  insertFormula: '插入公式',
  insertValues: '插入数值',
  whereTo: '插入到所选单元格。数值将保持现在的样子。',
  insertedFormula: address => `公式已插入 ${address}。`,
  insertedValues: address => `数值已插入，从 ${address} 开始。`,

  preview: '预览',
  previewOf: name => `${name} 的预览`,
  needs: name => `填写 ${name} 后即可预览。`,
  size: (rows, columns) => `${rows} × ${columns}`,
  rows: (_count, number) => `${number} 行`,
  columns: (_count, number) => `${number} 列`,
  nothingToShow: '单元格将为空。',

  notFetched: count => `这些数据尚未获取。获取需要 ${count} 次调用。`,
  callsLeft: count => `本小时剩余 ${count} 次调用。`,
  fetchNow: count => `立即获取（${count} 次调用）`,
  fetching: (at, count) => (count === 1 ? '正在获取…' : `正在获取 ${at}/${count}…`),
  fetched: '已获取。',
  byFormulas: '这些数据尚未获取。密钥属于他人，因此由单元格中的公式自行获取。',
};
