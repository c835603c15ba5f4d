// A failure as a sentence, whether the script or the page reports it.
import { pagePackOf } from '../../languages/page-pack-of';
import { sentenceOf } from '../../languages/sentence-of';
import type { Language } from '../contract';
import type { PageFailure } from './call';

export function inWords(failure: PageFailure, language: Language): string {
  if (failure.code !== 'PAGE') return sentenceOf(failure, language);
  return pagePackOf(language).sidebar.trouble[failure.trouble](failure.detail);
}
