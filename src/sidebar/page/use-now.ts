// The script's clock, read every few seconds, so that ages on the page stay current.
import { useEffect, useState } from 'preact/hooks';
import { useAddOn } from './add-on';

const tickMillis = 5_000;

export function useNow(): number {
  const { nowMillis } = useAddOn();
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick(count => count + 1), tickMillis);
    return () => clearInterval(timer);
  }, []);
  return nowMillis();
}
