// How long ago or how soon something is. Updates itself while it is shown.
import { useAddOn } from '../add-on';
import { useNow } from '../use-now';

export function Age({ atMillis }: { readonly atMillis: number }) {
  const { formats } = useAddOn();
  const nowMillis = useNow();
  return (
    <time dateTime={new Date(atMillis).toISOString()} title={formats.exactTime(atMillis)}>
      {formats.relative(atMillis, nowMillis)}
    </time>
  );
}
