// The menu in Chinese (simplified).
import { joinSentences } from '../join-sentences';
import type { MenuWords } from '../pack';

const unchanged = (protectedCells: number) =>
  protectedCells > 0 && `受保护单元格中的 ${protectedCells} 个公式保持不变。`;

const notGoneThrough = (skipped: number, left: number) => [
  skipped > 0 && `${skipped} 个公式因 Google 拒绝而未重新计算。请一分钟后再次刷新。`,
  left > 0 && `${left} 个公式的名称中仍带有 CT_REFRESHING_：数值照常显示，下次使用此菜单时会恢复名称。`,
];

export const chineseMenu: MenuWords = {
  openSidebar: '打开侧边栏',
  refreshAll: '全部刷新',
  refreshSheet: '刷新此工作表',
  refreshSelection: '刷新所选区域',
  retryErrors: '重试出错的公式',
  freezeSelection: '将所选区域固定为数值',
  openSchedule: '定时刷新…',
  openHelp: '帮助',
  working: '正在从 CoinTracking 获取数据…',
  noFormulas: '这里还没有 CoinTracking 公式。请在单元格中输入 =CT_BALANCE()，或打开侧边栏。',
  noErrors: '没有 CoinTracking 公式出错。',
  refreshed: ({ fetched, failures, cells, protectedCells, skipped, left }) =>
    joinSentences(
      [
        `已获取 ${fetched} 个数据集，重新计算 ${cells} 个公式。`,
        unchanged(protectedCells),
        ...notGoneThrough(skipped, left),
        failures.length > 0 && `${failures.length} 个数据集无法获取：`,
      ],
      '',
    ),
  frozen: ({ formulas, errors, loading, protectedCells, changed }) =>
    joinSentences(
      [
        `已将 ${formulas} 个公式转为数值。`,
        unchanged(protectedCells),
        errors > 0 && `${errors} 个出错的公式保持不变。`,
        loading > 0 && `${loading} 个仍在加载的公式保持不变。`,
        changed > 0 && `${changed} 个公式在此期间被修改或移动：请查看这些单元格，必要时再次固定。`,
      ],
      '',
    ),
};
