// A log event, which is kept as data, as a sentence of a language.
import type { LogEvent } from '../core/log/log-event';
import { datasetTitle } from './dataset-title';
import type { Language } from './language';
import type { EventParts } from './pack';
import { pagePackOf } from './page-pack-of';
import { sentenceOf } from './sentence-of';

export function eventInWords(event: LogEvent, language: Language): string {
  const parts: EventParts = {
    dataset: 'dataset' in event ? datasetTitle(event.dataset, language).name : '',
    failure: 'failure' in event && event.failure ? sentenceOf(event.failure, language) : '',
  };
  const sentence = pagePackOf(language).log[event.kind] as (event: LogEvent, parts: EventParts) => string;
  return sentence(event, parts);
}
