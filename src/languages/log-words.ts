// What the log keeps as data, in the words of a language.
import type { LogEvent } from '../core/log/log-event';
import { datasetTitle } from './dataset-title';
import { germanLog } from './de/log';
import { englishLog } from './en/log';
import type { Language } from './language';
import { sentenceOf } from './sentence-of';
import { chineseLog } from './zh/log';

/** What an event's sentence is made with: its dataset's name and its failure's sentence; blank where it has none. */
export interface Parts {
  readonly dataset: string;
  readonly failure: string;
}

export type LogWords = {
  readonly [K in LogEvent['kind']]: (event: Extract<LogEvent, { kind: K }>, parts: Parts) => string;
};

const words: Record<Language, LogWords> = { en: englishLog, de: germanLog, zh: chineseLog };

export function eventInWords(event: LogEvent, language: Language): string {
  const parts: Parts = {
    dataset: 'dataset' in event ? datasetTitle(event.dataset, language).name : '',
    failure: 'failure' in event && event.failure ? sentenceOf(event.failure, language) : '',
  };
  const inWords = words[language][event.kind] as (event: LogEvent, parts: Parts) => string;
  return inWords(event, parts);
}
