// The tab Settings, in Chinese (simplified).
import type { SidebarWords } from '../../pack';

export const chineseSettings: Pick<
  SidebarWords,
  'settings' | 'account' | 'disconnecting' | 'ownKeys' | 'log' | 'selfCheck' | 'help'
> = {
  settings: {
    title: '设置',
    accounts: '账户',
    addAccount: '添加账户',
    none: '尚未连接账户。',
    sidebar: '此侧边栏',
    language: '语言',
    asInGoogle: language => `与 Google 一致（${language}）`,
    log: '日志',
    selfCheck: '自检',
    allWell: '一切正常',
    toLookAt: number => `${number} 处需要留意`,
    help: '帮助',
    version: version => `CoinTracking for Google Sheets ${version}`,
    disclaimer: '数据仅供参考，不构成税务建议。',
  },

  account: {
    isDefault: '未指明账户时使用',
    key: '密钥',
    plan: '套餐',
    who: '谁可以使用',
    name: '名称',
    callsLeft: '剩余调用',
    left: (left, of) => `${left}/${of}`,
    leftUnknown: '从这里无法得知',
    change: '更改',
    rename: '重命名',
    changeOf: what => `更改：${what}`,
    test: '测试密钥',
    works: coins => `密钥有效：CoinTracking 返回了 ${coins} 个币种。`,
    newKeyFor: account => `“${account}”的新密钥`,
    changed: '已更改。',
    keptByOther: '密钥保存在连接它的人那里。公式可以使用它，您的侧边栏不能。',
    keptForYou: (left, when) => `最后 ${left} 次留给您手动操作；公式可再次调用：${when}。`,
    heldUntil: when => `下次尝试：${when}。`,
    makeDefault: '未指明账户时使用它',
    madeDefault: account => `未指明账户的公式现在使用“${account}”。`,
    noDefault: '未指明账户的公式会显示错误，因为没有默认账户。请打开一个账户并选择“未指明账户时使用它”。',
    newName: '“default”的新名称',
    newNameHint: '只有默认账户可以叫这个名称；公式将用新名称选择另一个账户。',
    otherUses: '其他使用处',
    otherUsesCount: number => (number === 0 ? '无' : `${number} 处`),
    otherUsesLabel: '还用于多少处？',
    otherUsesHint: {
      owner:
        '使用同一密钥的他人表格和此脚本的副本。您自己的表格会自动计入。每小时的调用会按此分配；请在各处填写相同的数字。',
      document:
        '使用同一密钥的所有其他表格和此脚本的副本。它们无法互相统计调用，因此每小时的调用会按此分配；请在各处填写相同的数字。',
    },
    otherUsesSaved: '已保存。每小时的调用将按此分配。',
    shared: (spreadsheets, number) =>
      `您的 ${spreadsheets} 个表格共用此密钥。其中 ${number} 次调用已在那里用掉或为其保留。`,
    stranger:
      '似乎还有他人在使用此密钥：此脚本的副本、另一个人或某个程序。请在下面填写使用处的数量，或为此处单独创建密钥。',
    data: '已获取的数据',
    noData: '尚未获取数据。第一个需要数据的公式会获取它。',
    source: { fresh: '最新', stale: '超过一小时', 'last good': '最近有效副本', none: '未获取' },
    unreadable: number => `有 ${number} 个数值无法读取，按 CoinTracking 原文显示。`,
  },

  disconnecting: {
    open: '断开…',
    question: account => `断开“${account}”？`,
    removed: {
      owner: '将在此删除密钥和所有已获取的数据；如果您的其他表格使用此密钥，密钥会保留。',
      document: '将删除密钥和所有已获取的数据。',
      off: '将在此删除所有已获取的数据。密钥仍保存在连接它的人那里，只有其本人可以删除。',
    },
    consequence: formulas =>
      formulas === undefined
        ? '相关公式在下次重新计算时会失去数值。要保留数值，请先冻结。'
        : formulas === 0
          ? '没有公式读取它。'
          : `${formulas} 个公式在下次重新计算时会失去数值。要保留数值，请先冻结。`,
    disconnect: '断开',
    keep: '保留',
    freeze: '将所有公式冻结为数值',
    freezeIts: '将其公式冻结为数值',
    done: {
      deleted: account => `“${account}”已断开。密钥和数据已删除，仅保留本小时的调用计数。`,
      'used elsewhere': account =>
        `“${account}”已断开，数据已删除。密钥仍然保存，因为您的另一个账户或表格正在使用它。`,
      "another person's": account => `“${account}”已在此表格中停用，数据已删除。密钥仍保存在连接它的人那里。`,
    },
    schedulesLeft: number => `另有 ${number} 人的定时计划继续运行，但无事可做，只能由其本人结束。`,
  },

  ownKeys: {
    title: '您保存的密钥',
    hint: '为此插件保存在您的 Google 账号中，无论哪个表格使用。只有您能看到。',
    usedIn: names => `用于：${names}`,
    usedNowhere: '没有已知的表格使用它。',
    thisSpreadsheet: '此表格',
    delete: '删除',
    question: hint => `删除密钥 ${hint}？`,
    consequence: '使用它的公式，无论在哪个表格，都会在下次重新计算时说明。密钥在 CoinTracking 仍然有效。',
    deleted: hint => `密钥 ${hint} 已在此删除。`,
  },

  log: {
    title: '日志',
    empty: '暂无记录。调用、刷新和定时运行会显示在这里。',
    copy: '复制给支持人员',
    copyHint: '复制的内容为英文，不含密钥和金额。',
  },

  selfCheck: {
    title: '自检',
    run: '运行',
    hint: '依次检查插件所依赖的各项。',
    checks: {
      google: 'Google 允许插件在此工作',
      cache: '缓存能保存并取回',
      answer: 'CoinTracking 有响应',
      key: '密钥被接受',
      schedule: '定时刷新',
    },
    seconds: shown => `${shown} 秒`,
    notNow: '未检查：',
    noAccount: '未检查：尚未连接账户。',
    permission: 'Google 再次请求授权。请打开 扩展程序 ▸ CoinTracking。',
    cacheLost: '刚保存的内容已丢失。公式会更频繁地获取数据；请几分钟后重试。',
    scheduleOff: '关闭',
    scheduleMissing: '定时刷新已开启，但 Google 没有相应的触发器。请在“刷新”中关闭后再开启。',
    unread: '尚未检查',
    well: '正常',
    bad: '需要留意',
  },

  help: {
    start: '入门',
    functions: '全部函数',
    news: '新增内容',
    report: '报告问题',
    privacy: '隐私',
  },
};
