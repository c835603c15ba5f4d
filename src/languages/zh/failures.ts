// Every failure in Chinese (simplified).
import type { ConnectProblemSentences, ExpectedWords, FailureSentences } from '../pack';
import { maxNameLength, shorten, shortenList, shortenMessage } from '../shorten';
import { utcTime } from '../utc-time';

const expected: ExpectedWords = {
  coins: '一个币种或一列币种',
  value: '一个值',
  'one-value': '单个值，而不是多个单元格',
  name: '名称，而不是日期',
  count: '从 1 起的整数',
  amount: '大于 0 的数量，例如 0.5',
  share: '占整体的份额，例如 25% 或 0.25，合计不超过 100%',
  date: '日期，例如 2025-12-31、2025-12、2025-Q4、2025、today-30 或 last month，或含日期的单元格',
  'date-in-order': '年份在前的日期，例如 2025-12-31：这里的日和月可能混淆',
  'date-as-text': '日期，例如 2025-12-31。单元格中的日期请用 TEXT(A1,"yyyy-mm-dd")，或用名称和值的两列区域',
  period: 'year、quarter、month、day、all，或一段时间，例如 2025、2025-Q4、2025-12、ytd 或 last year',
  'option-once': '每个选项只写一次',
  options: '文本，例如 "limit=10; headers=no"',
  'name-and-value': '"名称=值"，多个之间用 ";" 分隔',
  'two-columns': '两列：名称和值',
};

const connectProblems: ConnectProblemSentences = {
  empty: '此项为空。请从 cointracking.info 的 Account ▸ API 复制。',
  'same-as-key': '这里又是密钥 (Key)。请复制它旁边的 Secret。',
  'not-a-key': '格式不对：应为 8 到 200 个字母和数字，不含空格。',
  'free-plan': 'CoinTracking 的 FREE 套餐不含 API。PRO、EXPERT 和 UNLIMITED 才有。',
  'unknown-plan': '请选择 PRO、EXPERT 或 UNLIMITED。',
  'unknown-storage': '请选择谁可以使用此账户。',
  'not-owner':
    '此表格不属于您（或 Google 未说明），这里的公式无法使用仅限您本人使用的密钥。请选择另一种方式，或在您自己的表格中连接。',
  swapped: '内容标明这是另一项。请将两者分别粘贴到各自的栏中。',
  'holds-secret': '密钥和 Secret 似乎都在此栏中。请分别粘贴到各自的栏中。',
  'owners-account': '此名称属于他人的账户，只有其本人可以更换密钥。请选择其他名称。',
  'no-share':
    '您也将此密钥保存在另一个表格中，而那个表格可以用完它的全部调用。请在那里打开 CoinTracking，在“设置”的账户页面中填写此密钥还用于另一处，然后再在这里连接。',
  'not-a-number': '请填写 0 到 99 的整数。',
  'not-a-name': '最多 40 个字符，可用字母、数字、空格、"-"、"_" 和 "."。',
  'name-taken': '已有账户使用此名称，请换一个。',
  'name-of-demo': '这是使用虚构数据的演示账户的名称，请换一个。',
  'not-stored': 'Google 不允许从这里保存密钥。请在侧边栏中连接。',
  busy: '公式正在获取数据。请一分钟后再试。',
};

const names = (list: readonly string[]) => shortenList(list, count => ` 等另外 ${count} 个`);
const quote = (text: string) => `“${shortenMessage(text)}”`;
const name = (text: string) => `“${shorten(text, maxNameLength)}”`;
const at = (millis: number) => {
  const time = utcTime(millis);
  return time === undefined ? '稍后' : `于 ${time} `;
};

/** Before the sentence of a failure or a fault, where a cell reads several accounts. */
export const chineseOfAccount = (account: string) => `账户${name(account)}：`;

export const chineseFailures: FailureSentences = {
  ARGUMENT_MISSING: f => `缺少参数“${f.argument}”：请给出${expected[f.expected]}。`,
  ARGUMENT_INVALID: f =>
    f.given === ''
      ? `无法读取 ${f.argument}：请给出${expected[f.expected]}。`
      : `${f.argument} 不能是“${shorten(f.given)}”：请给出${expected[f.expected]}。`,
  ARGUMENT_UNKNOWN: f =>
    f.possible.length === 0
      ? `此账户中没有 ${f.argument} ${name(f.given)}：目前一个也没有。`
      : `没有 ${f.argument} ${name(f.given)}。可用：${names(f.possible)}。`,
  FROM_AFTER_TO: f => `from (${f.from}) 晚于 to (${f.to})，两者之间没有数据：请对调。`,
  TOO_MANY_ARGUMENTS: f =>
    `${f.functionName} 接受 ${f.possible} 个参数，却收到 ${f.given} 个。设置请写在最后一个参数里，如 "名称=值; 名称=值"。`,

  NOT_CONNECTED: f =>
    f.connected.length === 0
      ? '此表格尚未连接 CoinTracking：请打开 扩展程序 ▸ CoinTracking（或您脚本的名称） 并连接账户。想先试用，可写 "account=demo"，其中是虚构数据。'
      : `此表格没有连接账户 ${name(f.account)}。已连接：${names(f.connected)}。`,
  KEY_ELSEWHERE: f =>
    `此表格的公式无法使用账户 ${name(f.account)} 的密钥，或密钥已被删除：需由其所有者重新连接，或由某人为所有可编辑此表格的人连接。`,
  CURRENCIES_DIFFER: ({ accounts: [a, b] }) =>
    `账户 ${name(a.account)} 的价值以 ${a.currency} 计，账户 ${name(b.account)} 的以 ${b.currency} 计，无法相加。请指定其中一个："account=${a.account}"。`,
  CONNECT_INVALID: f => connectProblems[f.problem],

  KEY_REFUSED: f =>
    `CoinTracking 拒绝了账户 ${name(f.account)} 的密钥（${quote(f.message)}）。请按 cointracking.info 所示把 Key 和 Secret 分别填入各自的栏位，重新连接。`,
  NO_API_ACCESS: f =>
    `CoinTracking 未向账户 ${name(f.account)} 开放 API（${quote(f.message)}）。PRO、EXPERT 和 UNLIMITED 套餐才有 API。`,
  LIMIT_REACHED: f =>
    `已达到 CoinTracking 的每小时调用上限。公式可${at(f.retryAtMillis)}再次请求，数据不会丢失。`,
  NONCE_TOO_LOW: () => '另一个程序正在使用同一个 CoinTracking 密钥。请为此插件单独创建一个密钥并用它连接。',
  API_ERROR: f => `CoinTracking 对 ${f.method} 返回了错误：${quote(f.message || f.apiCode)}。请稍后再试。`,
  HTTP_ERROR: f => `CoinTracking 出现故障 (HTTP ${f.status})。公式会在几分钟后重试。`,
  NOT_JSON: () => 'CoinTracking 返回的是网页而不是数据，通常是在维护。公式会在几分钟后重试。',
  CUT_OFF: () => 'CoinTracking 的回应中途断开。公式会在几分钟后重试。',
  EMPTY_RESPONSE: () => 'CoinTracking 的回应为空。公式会在几分钟后重试。',
  UNEXPECTED_ANSWER: f => `CoinTracking 对 ${f.method} 的回应格式未知。请反馈此问题；公式稍后会重试。`,
  EMPTY_AFTER_ROWS: f =>
    `CoinTracking 对 ${f.method} 没有返回任何行，而此前有 ${f.rows} 行。在第二次回答一致之前，不会替换任何数据。`,

  UNREACHABLE: () => '无法连接 CoinTracking。公式会在几分钟后重试。',
  TOO_SLOW: () => 'CoinTracking 响应时间过长。公式会在几分钟后重试。',

  BUDGET_SPENT: f =>
    f.spreadsheets !== undefined
      ? `此表格可用的每小时 ${f.limit} 次调用份额已用完，或已为其他表格保留：${f.spreadsheets} 个表格共用此密钥。公式可${at(f.retryAtMillis)}再次请求；在其他表格中打开 CoinTracking 侧边栏后可提前。`
      : `CoinTracking 每小时允许的 ${f.limit} 次调用已用完。公式可${at(f.retryAtMillis)}再次请求。`,
  OWNER_NEEDED: f =>
    `账户 ${name(f.account)} 的调用尚未计入此表格。需由表格所有者在此打开一次侧边栏：扩展程序 ▸ CoinTracking。`,
  STILL_FETCHING: f => `正在为另一个公式获取 ${f.method} 的数据。此单元格重新计算时即可显示。`,
  KEY_BUSY: () => '另一个表格正在使用同一个 CoinTracking 密钥。此单元格重新计算时即可显示数值。',
  ONLY_BY_REFRESH: f => `${f.method} 所需时间超过公式可等待的时间。手动或定时刷新后会显示在这里。`,
  ANSWER_TOO_LARGE: f => `${f.method} 的回应超过 Google 一次可接收的大小。手动或定时刷新时会分批获取。`,
  TABLE_TOO_LARGE: f =>
    `${f.method} 共有 ${f.rows} 行，超过 Google 缓存的容量。请减少数据：只查一个币种，或一种交易类型。`,
  RESULT_TOO_LARGE: f =>
    `此结果有 ${f.rows} 行 × ${f.columns} 列；一个公式最多显示 ${f.most} 个单元格。请用 "limit=1000"、"from=2025" 或 "columns=time,type" 缩小范围。`,
  GOOGLE_QUOTA: f =>
    f.quota === 'day'
      ? `Google 脚本的每日配额已用完（${quote(f.detail)}）。这是 Google 而非 CoinTracking 的限制，按您的 Google 账号计算，最迟 24 小时后恢复。`
      : `Google 不再为此插件保存更多数据（${quote(f.detail)}）。请在侧边栏的设置中断开不再需要的账户，然后重试。`,
  PLATFORM: f => `Google 表格报告：${quote(f.detail)}。请一分钟后再试。`,
  DEMO_UNAVAILABLE: f =>
    `此处无法生成演示账户（${quote(f.detail)}）。已连接的账户不受影响。如果脚本是您自己上传的，请重新上传全部文件。`,

  NOT_CACHED: () => '这些数据尚未获取，而此操作不会消耗调用次数。请先刷新，然后重试。',
  NOT_A_FORMULA: f => `${quote(f.formula)} 不是使用 CoinTracking 函数的公式。`,
  CELLS_PROTECTED: () => '这些单元格受保护。请选择其他单元格，或请表格所有者取消保护。',
  CELLS_OCCUPIED: f => `${f.address} 处已有内容。请选择下方和右侧有足够空位的单元格，或新工作表中的单元格。`,
  NOTHING_SELECTED: () => '所选区域没有 CoinTracking 公式。请选择公式所在的单元格，而不只是其显示的结果。',
  STILL_LOADING: () => '其中有单元格仍在加载。请等它们显示数值后再试。',
  SHEET_NAME_TAKEN: ({ name }) => `已有名为“${name}”的工作表，其中的内容会保留。请为报表换一个名称。`,
  REPORT_GONE: () => '此报表的工作表已不存在。没有更改任何内容；请重新制作报表。',
  REPORT_CHANGED: () =>
    '此工作表的行、列或大部分单元格已被修改，插件无法区分哪些单元格是自己的。没有更改任何内容；请自行删除该工作表，或新建一个。',
  SHEET_CHANGED: () => '这些单元格在此期间被修改或移动。没有写入任何内容；请查看后再试。',
  SCHEDULE_REFUSED: f => `Google 不接受此计划：${quote(f.detail)}。未作更改，请一分钟后再试。`,
  NOT_FROM_A_CELL: () => '不能在单元格中执行此操作。请使用菜单 扩展程序 ▸ CoinTracking（或您脚本的名称）。',
  REQUEST_INVALID: f =>
    `侧边栏发送的内容无法读取${f.field === '' ? '' : `（${f.field}）`}，未执行任何操作。请关闭侧边栏，再从菜单重新打开。`,
};
