// What is typed to connect an account, and its way to the script: checked here, tested with one call there. A failure keeps
// everything that was typed.
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ConnectForm, Snapshot, Tested } from '../../contract';
import { useAddOn } from '../add-on';
import type { PageFailure } from '../call';
import { useMutation } from '../use-mutation';
import { problemIn } from './check-form';

/** `another`: a further account, which needs a name. Otherwise the account that gets this key; blank: the first one. */
export type ConnectTarget = { readonly account: string } | 'another';

export interface Connecting {
  readonly form: ConnectForm;
  readonly isBusy: boolean;
  /** For the form's element: what is wrong in it gets the focus. */
  readonly element: RefObject<HTMLFormElement | null>;
  /** Of no field. */
  readonly failure: PageFailure | undefined;
  errorOf(field: keyof ConnectForm): string | undefined;
  set(change: Partial<ConnectForm>): void;
  submit(): Promise<void>;
}

export function useConnect(
  snapshot: Snapshot,
  target: ConnectTarget,
  onDone: (tested: Tested) => void,
): Connecting {
  const { words, inWords, call, applySnapshot } = useAddOn();
  const isAnother = target === 'another';
  const known = snapshot.accounts.find(({ account }) => !isAnother && account === target.account);
  const [form, setForm] = useState<ConnectForm>({
    apiKey: '',
    apiSecret: '',
    plan: known?.plan ?? 'PRO',
    account: isAnother ? '' : target.account,
    storage: known?.storage ?? (snapshot.person === 'owner' ? 'owner' : 'document'),
    otherUses: String(known?.otherUses || ''),
    test: true,
  });
  const [problem, setProblem] = useState<PageFailure>();
  const connecting = useMutation('connectAccount');
  const element = useRef<HTMLFormElement>(null);
  const failure = problem ?? connecting.failure;
  const field = fieldOf(failure, isAnother);
  useLayoutEffect(() => {
    const wrong = '[aria-invalid="true"], [data-invalid="true"] input';
    const input = field && element.current?.querySelector<HTMLElement>(wrong);
    input?.focus();
    // With what is said below it.
    input?.closest('.field, .choice')?.scrollIntoView({ block: 'nearest' });
  }, [failure]);

  const submit = async () => {
    const taken = isAnother ? snapshot.accounts.map(({ account }) => account) : [];
    const found = problemIn(form, isAnother, taken);
    setProblem(found);
    connecting.forget();
    if (found) return;
    const tested = await connecting.send(form);
    if (tested === undefined) return;
    applySnapshot(tested.snapshot);
    onDone(tested);
    // Formulas that are older than the account show an error until they recalculate.
    const recalculated = await call('recalculate', { scope: 'errors' });
    if (recalculated.ok) applySnapshot(recalculated.value.snapshot);
  };
  return {
    form,
    isBusy: connecting.isBusy,
    element,
    failure: field === undefined ? failure : undefined,
    errorOf: wanted => {
      if (field !== wanted || failure === undefined) return undefined;
      return failure.code === 'KEY_REFUSED' ? words.connect.refusedPair : inWords(failure);
    },
    set: change => setForm(before => ({ ...before, ...change })),
    submit,
  };
}

/** A refused pair is said at the secret: of the two it is the one that people copy wrongly. */
function fieldOf(failure: PageFailure | undefined, isAnother: boolean): keyof ConnectForm | undefined {
  if (failure?.code === 'KEY_REFUSED') return 'apiSecret';
  if (failure?.code === 'NO_API_ACCESS') return 'plan';
  if (failure?.code !== 'CONNECT_INVALID') return undefined;
  return failure.field === 'account' && !isAnother ? undefined : failure.field;
}
