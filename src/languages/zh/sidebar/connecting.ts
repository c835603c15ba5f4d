// The first run, and the form that connects an account, in Chinese (simplified).
import type { SidebarWords } from '../../pack';

export const chineseConnecting: Pick<SidebarWords, 'firstRun' | 'connect'> = {
  firstRun: {
    title: '您的加密资产，就在此表格中',
    done: '（已完成）',
    makeKey: '创建只读密钥',
    makeKeyWhy: '只读密钥只能查看您的数据，不能交易、转币或更改任何内容。',
    plans: 'PRO、EXPERT 和 UNLIMITED 套餐含 API。',
    openApiPage: '打开 CoinTracking 的 API 页面',
    paste: '粘贴密钥和 Secret',
    connect: '连接',
    tryDemo: '用演示数据试试',
    tryDemoWhy: '虚构的账户。无需密钥、套餐和调用。',
    keptHere: {
      owner: '密钥保存在您的 Google 账号中。数据从 CoinTracking 直接到 Google，中间没有其他服务器。',
      document: '密钥保存在此表格中。数据从 CoinTracking 直接到 Google，中间没有其他服务器。',
    },
    privacy: '隐私',
    ownKeys: '您保存的密钥',
  },

  connect: {
    key: 'API 密钥 (Key)',
    secret: 'API Secret',
    showSecret: '显示 Secret',
    hideSecret: '隐藏 Secret',
    cleaned: '已去除不属于它的内容。',
    refusedPair: 'CoinTracking 拒绝了这组密钥和 Secret。请在那里复制与此密钥同行的 Secret。',
    submit: '连接',
    testing: '正在测试密钥…',
    testingWhy: '一次调用，返回结果即为您的第一份持仓。',
    name: '账户名称',
    nameHint: '公式用此名称选择账户："account=名称"。',
    plan: '套餐',
    plans: { few: 'PRO、EXPERT', many: 'UNLIMITED' },
    planLine: { few: 'PRO 或 EXPERT 套餐', many: 'UNLIMITED 套餐' },
    planName: { few: 'PRO 或 EXPERT', many: 'UNLIMITED' },
    planHint: calls => `每小时 ${calls} 次调用。FREE 不含 API。`,
    who: '谁可以使用',
    whoLine: { owner: '仅限我使用', document: '所有可编辑者' },
    whoName: { owner: '仅限我', document: '所有可编辑者' },
    whoShort: { owner: '仅限我', document: '所有人' },
    whoHint: {
      owner: '密钥保存在您的 Google 账号中。打开表格的人会看到公式显示的内容。',
      document: '密钥保存在此表格中。可编辑者能获取您的数据并消耗您的调用。',
    },
    notOwner: {
      editor: '此表格属于他人。仅限您本人的密钥只在您自己的表格中有效。',
      unknown: 'Google 未告知此表格属于谁（例如共享云端硬盘），因此这里不能使用仅限您本人的密钥。',
    },
    connected: '已连接。',
    answered: coins => `CoinTracking 返回了 ${coins} 个币种。`,
  },
};
