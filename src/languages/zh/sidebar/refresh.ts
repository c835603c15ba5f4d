// The tab Refresh, with the schedule, in Chinese (simplified).
import { joinSentences } from '../../join-sentences';
import type { SidebarWords } from '../../pack';

export const chineseRefresh: Pick<SidebarWords, 'refresh' | 'schedule'> = {
  refresh: {
    title: '刷新',
    what: '刷新范围',
    scopes: { everything: '全部', sheet: '此工作表', selection: '所选区域', errors: '错误' },
    noFormulas: {
      everything: '此表格还没有 CoinTracking 公式。',
      sheet: '此工作表没有 CoinTracking 公式。',
      selection: '所选区域没有 CoinTracking 公式。请在表格中选择单元格后再回来。',
      errors: '没有 CoinTracking 公式出错。',
    },
    newEnough: age => `${age}，足够新`,
    byFormulas: age => `${age}，由公式自行获取`,
    demo: '虚构数据，不消耗调用',
    follow: number => `随后更新 ${number} 个公式`,
    start: '刷新',
    recalculate: '重新计算',
    notEnough: left =>
      `本小时只剩 ${left} 次调用，因此先获取最旧的数据。您可以改选其他数据，或稍后再获取其余部分。`,
    changed: '现在所需的调用比刚才显示的多。请再看一遍，然后开始。',
    running: '正在刷新…',
    done: '已刷新',
    progress: '刷新进度',
    now: '刚刚',
    states: { waiting: '等待中', fetching: '正在获取…', fresh: '足够新', 'left-out': '已跳过' },
    stays: when => `保留 ${when} 的数值。`,
    nextTry: when => `下次尝试：${when}。`,
    result: done =>
      joinSentences(
        [
          `已获取 ${done.fetched} 个数据集，重新计算 ${done.recalculated} 个公式。`,
          done.keeping > 0 && `${done.keeping} 个公式显示最近的有效数值。`,
          done.leftOut > 0 && `因您停止而跳过 ${done.leftOut} 个数据集。`,
          done.protectedCells > 0 && `受保护单元格中的 ${done.protectedCells} 个公式保持不变。`,
          done.skipped > 0 && `${done.skipped} 个公式因 Google 拒绝而未重新计算。`,
          done.left > 0 &&
            `${done.left} 个公式的名称中仍带有 CT_REFRESHING_：数值照常显示，再次打开此侧边栏时会恢复名称。`,
        ],
        '',
      ),
  },

  schedule: {
    title: '自动刷新',
    on: '表格关闭时也会刷新',
    off: '已关闭。公式等您来刷新。',
    howOften: '频率',
    everyHours: hours => `每 ${hours} 小时`,
    daily: '每天一次',
    at: '大约在',
    atHour: hour => `${hour} 左右`,
    next: (day, time, zone) => `下次：${day} ${time} 左右（${zone}）`,
    nextUnknown: '下次：未知',
    last: (when, datasets, formulas) => `上次：${when}，${datasets} 个数据集，${formulas} 个公式`,
    lastTrouble: when => `上次：${when}。`,
    lastNone: '上次：尚无',
    well: '正常',
    reserve: '每小时始终为您保留 2 次调用。',
    others: number => `另有 ${number} 人也为此表格设置了定时刷新。`,
  },
};
