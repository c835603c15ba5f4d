// Words that several tabs of the sidebar share, in Chinese (simplified).
import type { SidebarWords } from '../../pack';

export const chineseCommon: Pick<
  SidebarWords,
  'tabsLabel' | 'tabs' | 'common' | 'ages' | 'datasets' | 'datasetGroups' | 'callsLeft' | 'nextFree'
> = {
  tabsLabel: 'CoinTracking',
  tabs: { home: '首页', insert: '插入', refresh: '刷新', settings: '设置' },

  common: {
    cancel: '取消',
    save: '保存',
    back: '返回',
    again: '重试',
    copied: '已复制',
    refused: '浏览器不允许在此复制',
    newTab: '（在新标签页中打开）',
    calls: number => `${number} 次调用`,
    formulas: number => `${number} 个公式`,
    rows: shown => `${shown} 行`,
    all: number => `显示全部 ${number} 项`,
    fewer: '收起',
    between: '',
  },

  ages: {
    justNow: '刚刚',
    minutesAgo: number => `${number} 分钟前`,
    hoursAgo: number => `${number} 小时前`,
    yesterday: '昨天',
    yesterdayAt: time => `昨天 ${time}`,
    todayAt: time => `今天 ${time}`,
    tomorrow: '明天',
    never: '从未获取',
  },

  datasets: {
    getTrades: '交易',
    getBalance: '持仓',
    getHistoricalSummary: '价值历史',
    getHistoricalCurrency: '币种历史',
    getGroupedBalance: '分组持仓',
    getGains: '盈亏',
    getLedger: '账本',
  },
  datasetGroups: {
    exchange: '按交易所',
    group: '按交易组',
    type: '按类型',
    allCoins: '全部币种',
    inBtc: '以 BTC 计',
    withPrices: '含价格',
  },

  callsLeft: (left, of) => `剩余 ${left}/${of} 次调用`,
  nextFree: when => `下一次可用：${when}`,
};
