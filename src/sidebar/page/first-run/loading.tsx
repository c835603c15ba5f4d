// Until the script has said whether anything is connected.
import { Skeleton } from '../ui/skeleton';
import { useLate } from '../use-late';

const skeletonAfterMillis = 200;

export function Loading() {
  const isLate = useLate(skeletonAfterMillis);
  return (
    <section class="panel">
      <div class="scroll">{isLate && <Skeleton lines={9} />}</div>
    </section>
  );
}
