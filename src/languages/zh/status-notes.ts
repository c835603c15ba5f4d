// What CT_STATUS says beside its values, in Chinese.
import type { StatusNoteWords } from '../pack';
import { utcDayAndTime } from '../utc-time';

const sources = { fresh: '最新', stale: '较旧', 'last good': '上次有效数据' };

export const chineseStatusNotes: StatusNoteWords = {
  calls: ({ limit, forFormulas }) => `每小时 ${limit} 次；公式可用 ${forFormulas} 次`,
  'made-up': () => '供试用的虚构数据，不消耗调用次数',
  'call-now': () => '公式现在可以请求',
  'connect-first': () => '重新连接账户后才能请求',
  'no-schedule': () => '未设置定时刷新',
  since: ({ atMillis }) => `自 ${utcDayAndTime(atMillis)}`,
  'never-fetched': () => '尚未获取',
  'not-kept': () => '已不再保存',
  table: ({ source, rows, unreadable, hasLastGood }) =>
    `${sources[source]}，${rows} 行` +
    (unreadable === 0 ? '' : `，${unreadable} 个数字无法识别，保留为文本`) +
    (hasLastGood ? '' : '；数据过大，最多保存六小时'),
};
