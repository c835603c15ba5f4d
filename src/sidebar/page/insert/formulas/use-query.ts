// Loads data from the script and loads it again when its request or version changes. It waits for a pause, so that typing
// doesn't send a request per letter, and drops answers to earlier requests.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageFunction } from '../../../contract';
import { useAddOn } from '../../add-on';
import type { PageAnswer, RequestOf, ValueOf } from '../../call';

const pauseMillis = 300;

interface Kept<F extends PageFunction> {
  /** The latest answer, perhaps to an earlier request. */
  readonly answer: PageAnswer<ValueOf<F>> | undefined;
  /** The current request has no answer yet. */
  readonly isWaiting: boolean;
}

/** `request` `undefined`: sends nothing. `version`: changes when the same request may have another answer. */
export function useQuery<F extends PageFunction>(
  name: F,
  request: RequestOf<F> | undefined,
  version: string,
): Kept<F> {
  const { call } = useAddOn();
  const question = request === undefined ? undefined : `${version} ${JSON.stringify(request)}`;
  const [kept, keep] = useState<{ question: string; answer: PageAnswer<ValueOf<F>> }>();
  const isFirst = useRef(true);
  const latest = useRef(question);
  latest.current = question;
  useEffect(() => {
    if (request === undefined || question === undefined) return;
    const timer = setTimeout(
      async () => {
        isFirst.current = false;
        const answer = await call(name, request);
        if (latest.current === question) keep({ question, answer });
      },
      isFirst.current ? 0 : pauseMillis,
    );
    return () => clearTimeout(timer);
  }, [question]);
  return {
    answer: question === undefined ? undefined : kept?.answer,
    isWaiting: question !== undefined && kept?.question !== question,
  };
}
