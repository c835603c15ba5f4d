// The gallery of reports and the few questions before one is made, in Chinese.
import type { InsertWords } from '../../pack';

export const chineseGallery: InsertWords['gallery'] = {
  title: '报表',
  each: '每份一张新工作表',
  make: '生成',
  formulas: '公式',
  formulasWhat: '一个数字或一张表，放在您想要的位置',

  reports: {
    overview: {
      title: '概览',
      what: '价值、占比、持仓、涨跌',
      about: '价值、占比、持仓和涨跌，均为实时公式并配有图表。',
    },
    tax: {
      title: '税务年度',
      what: '盈亏、收入、手续费、未卖出批次',
      about: '按持有时间的盈亏、收入、手续费、每笔卖出及其买入，以及未卖出批次和各自的免税日期。',
    },
    income: {
      title: '收入',
      what: '按月份和类型',
      about: '未经购买而收到的币，按月份、类型和币种列出，并与前一年对照。',
    },
    exchanges: {
      title: '交易所',
      what: '币在哪里',
      about: '每个交易所和钱包中的持仓，按币种并附合计。',
    },
    history: {
      title: '历史',
      what: '各币种价值，逐月',
      about: '三年来各币种的价值，以及每月和每年的增长。',
    },
  },

  account: '账户',
  year: '年份',
  method: '方法',
  methods: {
    FIFO: { name: 'FIFO', why: '先买先卖。' },
    LIFO: { name: 'LIFO', why: '后买先卖。' },
    HIFO: { name: 'HIFO', why: '单价最高的先卖（CoinTracking：HPFO）。' },
    AVERAGE: { name: '平均成本', why: '所有单位同一价格。' },
  },
  longterm: '长期起点',
  longterms: { '1y': '满 1 年（按日历）', '365': '满 365 天', none: '从不' },
  pool: '每个交易所单独计算',
  poolWhy: 'CoinTracking 称之为 depot separation。',
  notAdvice: '不构成税务建议。方法和这些选择会写在工作表上。',

  makes: name => ['将新建工作表“', name, '”，不会改动其他内容。'],
  makeSheet: '生成工作表',
  lastFetched: (dataset, when) => `${dataset}，上次获取：${when}。`,
  neverFetched: dataset => `${dataset}，尚未获取。`,
  left: (left, of) => `剩余 ${left}/${of} 次。`,
  tooFew: (needed, left, when) =>
    `需要 ${needed} 次调用，剩余 ${left} 次。${when === '' ? '' : `下一次可用时间：${when}。`}`,
};
