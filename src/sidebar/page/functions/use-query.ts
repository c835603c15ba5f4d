// What a part of the page learns from the script and asks for anew when something it depends on has changed: after a pause,
// so that nothing is asked for every letter, and never mixed up with an answer to an earlier question.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageFunction } from '../../contract';
import { useAddOn } from '../add-on';
import type { PageAnswer, RequestOf, ValueOf } from '../call';

const pauseMillis = 300;

interface Kept<F extends PageFunction> {
  /** The last that came, maybe to an earlier question. */
  readonly answer: PageAnswer<ValueOf<F>> | undefined;
  /** The answer to what is asked now is still to come. */
  readonly isWaiting: boolean;
}

/** `request` `undefined`: nothing to ask. `version`: changes whenever the same question may have another answer. */
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
