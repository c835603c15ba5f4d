// The sidebar in Chinese (simplified).
import type { SidebarWords } from '../sidebar-words';

export const chineseSidebar: SidebarWords = {
  tabsLabel: '栏目',
  tabs: {
    connect: '连接',
    status: '状态',
    refresh: '刷新',
    schedule: '定时',
    functions: '函数',
    accounts: '账户',
    log: '日志',
  },

  common: {
    cancel: '取消',
    reload: '重新加载',
    again: '重试',
    copied: '已复制',
    refused: '无法复制，请手动选择文本',
  },

  trouble: {
    offline: () => '无法连接 Google。请检查网络后重试。',
    'several-accounts': () =>
      '浏览器登录了多个 Google 账号时，Google 会混淆它们。请使用只登录了此表格账号的浏览器配置文件或隐私窗口。',
    authorization: () =>
      'Google 再次请求您的授权。请关闭此侧边栏，从 扩展程序 ▸ CoinTracking 重新打开并同意；若仍无效，请退出其他 Google 账号。',
    'too-long': () => '耗时过长，已被 Google 终止。此前获取的数据会保留；重新加载即可查看。',
    'too-many': () => 'Google 正在为您运行过多脚本。请一分钟后重试。',
    server: detail => `Google 无法执行此操作${detail ? `：“${detail.slice(0, 160)}”` : ''}。请一分钟后重试。`,
  },
};
