// Which account Home shows, where there are several.
import { useAddOn } from '../add-on';

export function AccountSelect() {
  const { words, snapshot, account, showAccount } = useAddOn();
  const accounts = snapshot?.accounts ?? [];
  if (accounts.length < 2) return null;
  return (
    <select
      class="select"
      aria-label={words.home.account}
      value={account}
      onChange={event => void showAccount(event.currentTarget.value)}
    >
      {accounts.map(({ account: name }) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </select>
  );
}
