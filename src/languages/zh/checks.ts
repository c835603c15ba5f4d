// What CT_CHECK finds, and what to do about it, in Chinese.
import type { Fault } from '../../functions/define/fault';
import type { CheckWords } from '../pack';
import { plainDecimal } from '../plain-decimal';
import { maxNameLength, shorten } from '../shorten';

const number = (amount: number) => plainDecimal(amount, '.');
const name = (text: string) => `“${shorten(text, maxNameLength)}”`;
const coins = ({ amount, coin }: Fault) => `${number(amount)} ${coin}`;
const where = ({ exchange, day }: Fault) => (exchange ? `（${exchange}，${day}）` : `（${day}）`);
const kinds = { exchange: '交易所', group: '交易组', coin: '币种' };

export const chineseChecks: CheckWords = {
  colon: '：',
  stop: '。',
  faults: {
    negative: f => `${f.coin} 低于零，降至 ${number(f.amount)}${where(f)}`,
    'no-purchase': f => `卖出的 ${coins(f)} 没有买入记录${where(f)}`,
    balance: f => `${f.coin} 的交易合计与 CoinTracking 显示的不一致`,
    duplicate: f => `${coins(f)}${where(f)}重复出现`,
    future: f => `${coins(f)}${where(f)}的日期在未来`,
    'third-fee': f => `手续费 ${coins(f)}${where(f)}没有从持仓中扣除`,
    'no-value': f => `${coins(f)}${where(f)}没有价值`,
    unmatched: f => `转账 ${coins(f)}${where(f)}缺少另一半`,
    'early-deposit': f => `${coins(f)}${where(f)}在发出之前就已到账`,
    name: () => '名称中有多余的空格或不可见字符',
    'not-covered': () => '有些交易不计入任何收益',
  },
  advice: {
    ADD_TRANSACTIONS: () => '请补录在此之前缺少的买入或存入',
    ADD_PURCHASE: () => '请补录缺少的买入，否则成本按 0 计算',
    ADD_DEPOSIT: () => '请补录与此取出对应的存入，或更改其类型',
    ADD_WITHDRAWAL: () => '请补录与此存入对应的取出，或更改其类型',
    CORRECT_TIMES: a =>
      `请更正其中一个时间；取出（ID ${a.withdrawal}）晚了 ${Math.ceil(a.seconds / 60)} 分钟`,
    DELETE_DUPLICATE: a => `如果与 ID ${a.first} 是同一笔，请删除`,
    CORRECT_DATE: () => '请更正日期',
    CORRECT_NAME: a => `请将${kinds[a.kind]}准确写作${name(a.right)}`,
    ADD_FEE_ROW: () => '请为它添加一行 Other Fee 类型的交易',
    COMPARE: a =>
      `请刷新后再比较（交易 ${number(a.transactions)}` +
      (a.balance === undefined ? '' : `，持仓 ${number(a.balance)}`) +
      (a.history === undefined ? '' : `，历史最后一点 ${number(a.history)}`) +
      '）',
    ADD_VALUE: () => '请填写其价值，否则合计和收益都不包含它',
    CHECK_VALUE_OF_ZERO: () => '请检查它是否真的没有价值',
    TYPE_OUTSIDE_OF_LOTS: a => `请自行检查类型${name(a.type)}的 ${a.rows} 笔交易`,
    UNKNOWN_TYPE: a => `请自行检查未知类型${name(a.type)}的 ${a.rows} 笔交易`,
  },
};
