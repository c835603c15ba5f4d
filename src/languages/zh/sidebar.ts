// The sidebar in Chinese (simplified).
import { joinSentences } from '../join-sentences';
import type { SidebarWords } from '../pack';

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
    refused: '浏览器不允许在此复制',
    newTab: '（在新标签页中打开）',
    notConnected: '此表格尚未连接 CoinTracking 账户。',
    connectFirst: '连接账户',
    calls: number => `${number} 次调用`,
    formulas: number => `${number} 个公式`,
    rows: shown => `${shown} 行`,
    all: number => `显示全部 ${number} 项`,
    fewer: '收起',
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

  connect: {
    title: '连接 CoinTracking',
    intro: '公式通过 CoinTracking 的 API 读取您的账户。PRO、EXPERT 和 UNLIMITED 套餐含 API，FREE 不含。',
    makeKey: '在 CoinTracking 创建 API 密钥',
    makeKeyAdvice: '请为此插件单独创建一个只读密钥：不会有其他程序占用其调用次数，您也可以随时删除它。',
    person: {
      editor:
        '此表格属于他人。其中的公式使用表格所有者连接的密钥，或为所有可编辑者连接的密钥。仅供您本人使用的密钥只在您自己的表格中有效。',
      unknown:
        'Google 未告知此表格属于谁（例如共享云端硬盘）。在这里只能为所有可编辑者连接密钥，不能仅为您本人连接。',
    },
    name: '账户名称',
    nameHint: '公式用此名称选择账户："account=名称"。',
    key: 'API 密钥 (Key)',
    secret: 'API Secret',
    show: '显示',
    hide: '隐藏',
    showSecret: '显示 Secret',
    hideSecret: '隐藏 Secret',
    cleaned: '已去除不属于它的内容。',
    plan: '您的 CoinTracking 套餐',
    planHint: '套餐决定每小时可用的调用次数。',
    callsAnHour: calls => `每小时 ${calls} 次调用。`,
    who: '谁可以使用',
    storage: { owner: '仅限我', document: '所有可编辑此表格的人' },
    storageHint: {
      owner: '密钥保存在您的 Google 账号中，仅在您拥有并连接的表格中有效；打开表格的人会看到公式显示的内容。',
      document: '密钥保存在此表格中：所有可编辑者都能通过公式获取您的数据并消耗您的调用次数。',
    },
    test: '用一次调用测试',
    testHint: '消耗一次调用，返回结果将保存为您的持仓。',
    submit: '连接',
    connecting: '正在连接…',
    connected: coins => (coins === undefined ? '已连接。' : `已连接。CoinTracking 返回了 ${coins} 个币种。`),
    pickFunction: '插入第一个公式',
    another: '连接另一个账户',
    newKey: '新密钥',
    newKeyFor: account => `“${account}”的新密钥`,
    testNow: '测试（1 次调用）',
    works: coins => `密钥有效：CoinTracking 返回了 ${coins} 个币种。`,
    keptByOther: '密钥保存在连接它的人那里。公式可以使用它，您的侧边栏不能。',
  },

  status: {
    callsLeft: (left, of) => `本小时剩余 ${left}/${of} 次调用`,
    callsUnknown: '从这里无法得知剩余调用次数。',
    nextCall: when => `下一次调用可用时间：${when}。`,
    keptForYou: (left, when) => `最后 ${left} 次留给您手动操作；公式可再次调用：${when}。`,
    heldUntil: when => `下次尝试不早于 ${when}。`,
    source: { fresh: '最新', stale: '超过一小时', 'last good': '最近有效副本', none: '未获取' },
    unreadable: number => `有 ${number} 个数值无法读取，按 CoinTracking 原文显示。`,
    noData: '尚未获取数据。第一个需要数据的公式会获取它。',
  },

  refresh: {
    title: '手动刷新',
    what: '范围',
    scopes: { everything: '全部', sheet: '此工作表', selection: '所选区域', errors: '错误' },
    fetches: '将重新获取',
    fetchesNot: '无需获取',
    cost: (calls, left) => `消耗 ${calls} 次调用，本小时剩余 ${left} 次。`,
    nothingToFetch: formulas => `无需获取数据；可直接重新计算 ${formulas} 个公式，不消耗调用。`,
    noFormulas: {
      everything: '此表格还没有 CoinTracking 公式。',
      sheet: '此工作表没有 CoinTracking 公式。',
      selection: '所选区域没有 CoinTracking 公式。请在表格中选择单元格后再回来。',
      errors: '没有 CoinTracking 公式出错。',
    },
    young: '足够新',
    byFormulas: '由公式自行获取',
    never: '从未获取',
    start: calls => `刷新（${calls} 次调用）`,
    recalculate: '重新计算',
    notEnough: left =>
      `本小时只剩 ${left} 次调用，因此先获取最旧的数据。您可以改选其他数据，或稍后再获取其余部分。`,
    noneLeft: when =>
      `本小时已无剩余调用。${when ? `下一次可用时间：${when}。` : ''}在此之前公式保留已获取的数据。`,
    changed: '现在所需的调用比刚才显示的多。请再看一遍，然后开始。',
    stages: {
      fetching: scope => `正在刷新：${scope}`,
      recalculating: () => '正在重新计算公式…',
      done: scope => `已刷新：${scope}`,
    },
    progress: '刷新进度',
    states: {
      waiting: '等待中',
      fetching: '正在获取…',
      fresh: '足够新',
      failed: '失败',
      'left-out': '已跳过',
    },
    result: done =>
      joinSentences(
        [
          `已获取 ${done.fetched} 个数据集，重新计算 ${done.cells} 个公式。`,
          done.failed > 0 && `${done.failed} 个数据集无法获取，保留上次的数值。`,
          done.leftOut > 0 && `因您停止而跳过 ${done.leftOut} 个数据集。`,
          done.protectedCells > 0 && `受保护单元格中的 ${done.protectedCells} 个公式保持不变。`,
          done.skipped > 0 && `${done.skipped} 个公式因 Google 拒绝而未重新计算。`,
          done.left > 0 &&
            `${done.left} 个公式的名称中仍带有 CT_REFRESHING_：数值照常显示，再次打开此侧边栏时会恢复名称。`,
        ],
        '',
      ),
    stop: '完成当前项后停止',
    stopping: '正在停止…',
    back: '返回',
  },

  schedule: {
    title: '定时刷新',
    notConnected: '在连接账户之前，定时刷新不起作用。',
    howOften: '频率',
    off: '关闭',
    everyHours: hours => `每 ${hours} 小时`,
    daily: '每天一次',
    atAbout: '大约在',
    zone: zone => `按表格的时区 ${zone}。`,
    save: '保存',
    saved: '已保存。此表格从现在起会自动刷新，关闭时也会。',
    savedOff: '已保存。您的定时刷新已关闭。',
    nextRun: '下次运行',
    noNextRun: '无。',
    nextRunAt: when => `约 ${when}`,
    others: number => `另有 ${number} 人也为此表格设置了定时刷新。`,
    lastRun: '上次运行',
    noRun: '尚无。',
    limitsTitle: 'Google 对插件的限制',
    limits: [
      '每人每个表格一个定时任务，最多每小时一次。',
      '具体分钟由 Google 决定。',
      '您的所有定时任务每天共可运行 90 分钟。',
      '移除插件后即停止。',
      '定时运行会消耗调用，但每小时最后两次留给您。',
    ],
  },

  accounts: {
    title: '账户',
    default: '默认',
    defaultHint: account => `未指明账户的公式使用“${account}”。`,
    noDefault: '没有默认账户：未指明账户的公式会显示错误。请设置一个默认账户。',
    makeDefault: '设为默认',
    madeDefault: account => `未指明账户的公式现在使用“${account}”。`,
    newName: '“default”的新名称',
    newNameHint: '只有默认账户可以叫这个名称；公式将用新名称选择另一个账户。',
    add: '添加账户',
    key: '密钥',
    usedBy: { owner: '个人', document: '所有编辑者共用' },
    disconnect: '断开',
    disconnectQuestion: account => `断开“${account}”？`,
    disconnectConsequence: {
      owner:
        '将在此删除所有已获取的数据；如果您的其他表格不使用此密钥，密钥也会删除。公式在下次重新计算时会失去数值。',
      document: '将删除密钥和所有已获取的数据。公式在下次重新计算时会失去数值。',
    },
    offConsequence:
      '将在此删除所有已获取的数据。密钥仍保存在连接它的人那里，只有其本人可以删除。公式在下次重新计算时会失去数值。',
    disconnected: {
      deleted: account => `“${account}”已断开。密钥和数据已删除，仅保留本小时的调用计数。`,
      'used elsewhere': account =>
        `“${account}”已断开，数据已删除。密钥仍然保存，因为您的另一个账户或表格正在使用它。`,
      "another person's": account => `“${account}”已在此表格中停用，数据已删除。密钥仍保存在连接它的人那里。`,
    },
    schedulesLeft: number => `另有 ${number} 人的定时计划继续运行，但无事可做，只能由其本人结束。`,
    shared: (spreadsheets, number) =>
      `您的 ${spreadsheets} 个表格共用此密钥。其中 ${number} 次调用已在那里用掉或为其保留。`,
    stranger:
      '似乎还有他人在使用此密钥：此脚本的副本、另一个人或某个程序。请在下面填写使用处的数量，或为此处单独创建密钥。',
    otherUses: '还用于多少处？',
    otherUsesHint: {
      owner:
        '使用同一密钥的他人表格和此脚本的副本。您自己的表格会自动计入。每小时的调用会按此分配；请在各处填写相同的数字。',
      document:
        '使用同一密钥的所有其他表格和此脚本的副本。它们无法互相统计调用，因此每小时的调用会按此分配；请在各处填写相同的数字。',
    },
    saveOtherUses: '保存',
    otherUsesSaved: '已保存。每小时的调用将按此分配。',
    ownKeys: '您保存的密钥',
    ownKeysHint: '为此插件保存在您的 Google 账号中，无论哪个表格使用。只有您能看到。',
    usedIn: names => `用于：${names}`,
    usedNowhere: '没有已知的表格使用它。',
    thisSpreadsheet: '此表格',
    deleteKey: '删除',
    deleteQuestion: hint => `删除密钥 ${hint}？`,
    deleteConsequence:
      '使用它的公式，无论在哪个表格，都会在下次重新计算时说明。密钥在 CoinTracking 仍然有效。',
    keyDeleted: hint => `密钥 ${hint} 已在此删除。`,
  },

  log: {
    title: '最近发生的事',
    empty: '暂无记录。调用、刷新和定时运行会显示在这里。',
    copy: '复制为支持文本',
    copyHint: '英文，含求助所需的信息。不含密钥和金额。',
  },

  trouble: {
    offline: () => '无法连接 Google。请检查网络后重试。',
    'several-accounts': () =>
      '浏览器登录了多个 Google 账号时，Google 会混淆它们。请使用只登录了此表格账号的浏览器配置文件或隐私窗口。',
    authorization: () =>
      'Google 再次请求您的授权。请关闭此侧边栏，从 扩展程序 ▸ CoinTracking（或您脚本的名称） 重新打开并同意。若仍无效，请退出其他 Google 账号。',
    'too-long': () => '耗时过长，已被 Google 终止。此前获取的数据会保留；重新加载即可查看。',
    'too-many': () => 'Google 正在为您运行过多脚本。请一分钟后重试。',
    'day-quota': () =>
      'Google 脚本的每日配额已用完。配额按您的 Google 账号计算，最迟在开始计数 24 小时后恢复。',
    server: detail => `Google 无法执行此操作${detail ? `：“${detail.slice(0, 160)}”` : ''}。请一分钟后重试。`,
  },
};
