// Where an insert would go, and whether that is free. Google tells a page nothing of the selection, so it asks: when the mouse or the
// keyboard comes back to it, and every few seconds while it can be seen. A sidebar that nobody uses stops asking.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Inserted, Room, Size } from '../../../contract';
import { useAddOn } from '../../add-on';

const pauseMillis = 3_000;
const idleMillis = 180_000;

export interface KnownRoom extends Room {
  /** `false`: of a size that was asked before; only the selection is true. */
  readonly isCurrent: boolean;
}

/** `replaced`: what the formula would take the place of. */
export function useRoom({ rows, columns }: Size, replaced: Inserted | undefined): KnownRoom | undefined {
  const { call, shown } = useAddOn();
  const [known, setKnown] = useState<{ question: string; room: Room }>();
  const usedAtMillis = useRef(Date.now());
  const isSeen = shown === 'insert';
  const request = { rows, columns, ...(replaced && { replaced }) };
  const question = JSON.stringify(request);
  useEffect(() => {
    if (!isSeen) return;
    let isOver = false;
    let isAsking = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let before = '';
    const ask = async () => {
      clearTimeout(timer);
      if (isAsking || isOver) return;
      if (document.visibilityState === 'visible') {
        isAsking = true;
        const answer = await call('findRoom', request);
        isAsking = false;
        if (isOver) return;
        if (answer.ok) {
          const now = JSON.stringify(answer.value);
          // A selection that moves is a person at work.
          if (before !== '' && now !== before) usedAtMillis.current = Date.now();
          if (now !== before) setKnown({ question, room: answer.value });
          before = now;
        }
      }
      if (Date.now() - usedAtMillis.current < idleMillis) timer = setTimeout(ask, pauseMillis);
    };
    const comeBack = () => {
      usedAtMillis.current = Date.now();
      void ask();
    };
    /** Typing is no reason to ask at once. */
    const goOn = () => {
      const hasStopped = Date.now() - usedAtMillis.current >= idleMillis;
      usedAtMillis.current = Date.now();
      if (hasStopped) void ask();
    };
    void ask();
    const signs = [
      [window, 'focus', comeBack],
      [document, 'visibilitychange', comeBack],
      [document.documentElement, 'pointerenter', comeBack],
      [document, 'keydown', goOn],
      [document, 'pointerdown', goOn],
    ] as const;
    for (const [target, sign, react] of signs) target.addEventListener(sign, react);
    return () => {
      isOver = true;
      clearTimeout(timer);
      for (const [target, sign, react] of signs) target.removeEventListener(sign, react);
    };
  }, [question, isSeen]);
  return known && { ...known.room, isCurrent: known.question === question };
}
