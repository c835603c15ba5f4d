import type { MenuWords } from '../menu-words';

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
  refreshed: ({ fetched, failures, cells, protectedCells }) =>
    [
      `已获取 ${fetched} 个数据集，重新计算 ${cells} 个公式。`,
      protectedCells > 0 && `受保护单元格中的 ${protectedCells} 个公式保持不变。`,
      failures.length > 0 && `${failures.length} 个数据集无法获取：`,
    ]
      .filter(Boolean)
      .join(''),
  frozen: ({ formulas, errors, protectedCells }) =>
    [
      `已将 ${formulas} 个公式转为数值。`,
      protectedCells > 0 && `受保护单元格中的 ${protectedCells} 个公式保持不变。`,
      errors > 0 && `${errors} 个出错的公式保持不变。`,
    ]
      .filter(Boolean)
      .join(''),
};
