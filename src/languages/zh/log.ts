// What happened, in Chinese (simplified).
import { joinSentences } from '../join-sentences';
import type { LogWords } from '../pack';

const seconds = (millis: number) => `${(millis / 1000).toFixed(1)} 秒`;

const scopes = {
  everything: '全部',
  sheet: '一个工作表',
  selection: '所选区域',
  errors: '出错的公式',
};

export const chineseLog: LogWords = {
  call: (e, { dataset }) => `已获取${dataset}：${e.rows} 行，用时 ${seconds(e.millis)}。`,
  failure: (_, { dataset, failure }) => `无法获取${dataset}。${failure}`,
  refusal: (_, { dataset, failure }) => `未请求${dataset}。${failure}`,
  refresh: e =>
    `已刷新${scopes[e.scope]}：重新计算 ${e.cells} 个公式` +
    `${e.protectedCells > 0 ? `，受保护单元格中的 ${e.protectedCells} 个公式保持不变` : ''}` +
    `${e.left ? `，${e.left} 个公式的名称中仍带有 CT_REFRESHING_` : ''}。`,
  schedule: (e, { failure }) =>
    joinSentences(
      [
        `定时刷新：获取 ${e.fetched} 个数据集，重新计算 ${e.cells} 个公式。`,
        e.failed > 0 && `${e.failed} 个数据集无法获取。`,
        failure,
      ],
      '',
    ),
  unauthorized: () =>
    '定时运行未能执行：Google 再次请求授权。打开菜单 扩展程序 ▸ CoinTracking（或您脚本的名称） 即会询问。',
  connected: e => `已连接账户“${e.account}”。`,
  disconnected: e => `已断开账户“${e.account}”，数据已删除。`,
  repaired: e => `上次刷新中断；已将 ${e.cells} 个公式恢复原样。`,
};
