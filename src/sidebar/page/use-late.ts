// Becomes true after a while: for what should be seen only where something takes long.
import { useEffect, useState } from 'preact/hooks';

export function useLate(millis: number): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), millis);
    return () => clearTimeout(timer);
  }, [millis]);
  return isLate;
}
