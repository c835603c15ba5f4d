// How long ago something was. Updates itself while it is shown.
import { useAddOn } from '../add-on';
import { ageInWords } from '../age-in-words';
import { useNow } from '../use-now';

export function Age({ atMillis }: { readonly atMillis: number }) {
  const { words, formats } = useAddOn();
  const nowMillis = useNow();
  return (
    <time dateTime={new Date(atMillis).toISOString()} title={formats.exactTime(atMillis)}>
      {ageInWords(atMillis, nowMillis, words.ages, formats)}
    </time>
  );
}
