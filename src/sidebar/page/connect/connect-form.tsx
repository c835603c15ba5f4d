// Key, secret, plan, and who may use them. A failure keeps everything that was typed.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { callsAnHour, type Plan, plans } from '../../../core/accounts/plan';
import type { ConnectForm as Form, Snapshot, Tested } from '../../contract';
import { OtherUsesField } from '../accounts/other-uses';
import { useAddOn } from '../add-on';
import type { PageFailure } from '../call';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { FailureNotice } from '../ui/failure-notice';
import { Field } from '../ui/field';
import { OutsideLink } from '../ui/outside-link';
import { useMutation } from '../use-mutation';
import { problemIn } from './check-form';
import { SecretInput } from './secret-input';

const keysAddress = 'https://cointracking.info/account_api.php';

interface Props {
  readonly snapshot: Snapshot;
  /** `another`: a further account, which needs a name. Otherwise the account that gets this key; blank: the first one. */
  readonly target: { readonly account: string } | 'another';
  onDone(tested: Tested): void;
  onCancel?(): void;
}

export function ConnectForm({ snapshot, target, onDone, onCancel }: Props) {
  const { words, call, applySnapshot, inWords } = useAddOn();
  const isAnother = target === 'another';
  const known = snapshot.accounts.find(({ account }) => !isAnother && account === target.account);
  const [form, setForm] = useState<Form>({
    apiKey: '',
    apiSecret: '',
    plan: '',
    account: isAnother ? '' : target.account,
    storage: known?.storage ?? (snapshot.person === 'owner' ? 'owner' : 'document'),
    otherUses: String(known?.otherUses || ''),
    test: true,
  });
  const [problem, setProblem] = useState<PageFailure>();
  const connecting = useMutation('connectAccount');
  const element = useRef<HTMLFormElement>(null);
  const failure = problem ?? connecting.failure;
  const wrong = failure?.code === 'CONNECT_INVALID' ? failure : undefined;

  // The form replaces the button that was clicked, so it takes the focus.
  useLayoutEffect(() => {
    if (onCancel) element.current?.querySelector('input')?.focus();
  }, []);
  useLayoutEffect(() => {
    const field = '[aria-invalid="true"], [data-invalid="true"] input';
    if (wrong) element.current?.querySelector<HTMLElement>(field)?.focus();
  }, [wrong]);

  const set = (change: Partial<Form>) => setForm(known => ({ ...known, ...change }));
  const errorOf = (field: keyof Form) => (wrong?.field === field ? inWords(wrong) : undefined);
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

  const { connect } = words;
  const calls = form.plan === '' ? undefined : callsAnHour[form.plan as Plan];
  const storages = snapshot.person === 'owner' ? (['owner', 'document'] as const) : (['document'] as const);
  return (
    <form
      class="stack"
      ref={element}
      noValidate
      onSubmit={event => {
        event.preventDefault();
        if (!connecting.isBusy) void submit();
      }}
    >
      <div class="stack tight">
        <OutsideLink href={keysAddress}>{connect.makeKey}</OutsideLink>
        <p class="hint">{connect.makeKeyAdvice}</p>
      </div>
      {isAnother && (
        <Field label={connect.name} hint={connect.nameHint} error={errorOf('account')}>
          {parts => (
            <input
              {...parts}
              class="input"
              name="account"
              autocomplete="off"
              value={form.account}
              onInput={event => set({ account: event.currentTarget.value })}
            />
          )}
        </Field>
      )}
      <SecretInput
        label={connect.key}
        name="apiKey"
        value={form.apiKey}
        error={errorOf('apiKey')}
        onInput={apiKey => set({ apiKey })}
        onPair={set}
      />
      <SecretInput
        label={connect.secret}
        name="apiSecret"
        value={form.apiSecret}
        error={errorOf('apiSecret')}
        isMasked
        onInput={apiSecret => set({ apiSecret })}
        onPair={set}
      />
      <Choice
        label={connect.plan}
        look="side-by-side"
        options={plans.map(plan => ({ value: plan, label: plan }))}
        value={plans.find(plan => plan === form.plan)}
        hint={calls === undefined ? connect.planHint : connect.callsAnHour(calls)}
        error={errorOf('plan')}
        onChoose={plan => set({ plan })}
      />
      <Choice
        label={connect.who}
        options={storages.map(value => ({
          value,
          label: connect.storage[value],
          hint: connect.storageHint[value],
        }))}
        value={form.storage}
        error={errorOf('storage')}
        onChoose={storage => set({ storage })}
      />
      {form.storage === 'document' && (
        <OtherUsesField
          storage="document"
          value={form.otherUses ?? ''}
          error={errorOf('otherUses')}
          onInput={otherUses => set({ otherUses })}
        />
      )}
      <label class="check">
        <input
          type="checkbox"
          checked={form.test}
          onChange={event => set({ test: event.currentTarget.checked })}
        />
        <span>{connect.test}</span>
        <span class="hint">{connect.testHint}</span>
      </label>
      <FailureNotice failure={wrong && (isAnother || wrong.field !== 'account') ? undefined : failure} />
      <div class="row">
        <Button type="submit" look="main" isBusy={connecting.isBusy}>
          {connecting.isBusy ? connect.connecting : connect.submit}
        </Button>
        {onCancel && (
          <Button look="quiet" isOff={connecting.isBusy} onClick={onCancel}>
            {words.common.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}
