// Calls one function of the script on demand. Says whether it is running and why it failed last.
import { useState } from 'preact/hooks';
import type { PageFunction } from '../contract';
import { useAddOn } from './add-on';
import type { PageFailure, RequestOf, ValueOf } from './call';

interface Sending<F extends PageFunction> {
  readonly isBusy: boolean;
  readonly failure: PageFailure | undefined;
  /** `undefined`: the call failed. */
  send(request: RequestOf<F>): Promise<ValueOf<F> | undefined>;
  forget(): void;
}

export function useMutation<F extends PageFunction>(name: F): Sending<F> {
  const { call } = useAddOn();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<PageFailure>();
  const send = async (request: RequestOf<F>) => {
    setBusy(true);
    setFailure(undefined);
    const answer = await call(name, request);
    setBusy(false);
    if (answer.ok) return answer.value;
    setFailure(answer.failure);
    return undefined;
  };
  return { isBusy, failure, send, forget: () => setFailure(undefined) };
}
