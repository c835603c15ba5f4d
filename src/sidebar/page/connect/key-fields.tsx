// The two fields for a pasted key and its secret.
import { useAddOn } from '../add-on';
import { SecretInput } from './secret-input';
import type { Connecting } from './use-connect';

export function KeyFields({ connecting }: { readonly connecting: Connecting }) {
  const { words } = useAddOn();
  const { form, set, errorOf } = connecting;
  return (
    <>
      <SecretInput
        label={words.connect.key}
        name="apiKey"
        value={form.apiKey}
        error={errorOf('apiKey')}
        onInput={apiKey => set({ apiKey })}
        onPair={set}
      />
      <SecretInput
        label={words.connect.secret}
        name="apiSecret"
        value={form.apiSecret}
        error={errorOf('apiSecret')}
        isMasked
        onInput={apiSecret => set({ apiSecret })}
        onPair={set}
      />
    </>
  );
}
