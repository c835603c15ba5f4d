// From when Home's figures are: `From 10:42, 12 min ago`.
import type { Home } from '../../contract';
import { useAddOn } from '../add-on';
import { ageInWords, whenInWords } from '../age-in-words';
import { useNow } from '../use-now';

export function HomeOrigin({ home: { fetchedAtMillis } }: { readonly home: Home }) {
  const { words, formats } = useAddOn();
  const nowMillis = useNow();
  if (fetchedAtMillis === 0) return <>{words.home.notFetched}</>;
  const when = whenInWords(fetchedAtMillis, nowMillis, words.ages, formats);
  const isToday = formats.daysBetween(fetchedAtMillis, nowMillis) === 0;
  const age = isToday ? ageInWords(fetchedAtMillis, nowMillis, words.ages, formats) : '';
  return <>{words.home.from(when, age)}</>;
}
