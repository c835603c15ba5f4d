// What is known of the account that a form is about; asked for once, however many functions are looked at.
import type { Suggestions } from '../../contract';
import { useAddOn } from '../add-on';
import { fetchedVersion } from './fetched-version';
import { useQuery } from './use-query';

const nothing: Suggestions = {
  coins: [],
  groups: { exchange: [], group: [], type: [] },
  types: [],
  exchanges: [],
  series: [],
  fields: {},
};

/** `named`: as far as it is typed; the default account until it is one. */
export function useSuggestions(named: string | undefined): Suggestions {
  const { snapshot } = useAddOn();
  const accounts = snapshot?.accounts ?? [];
  const account = accounts.find(known => known.account === named)?.account ?? snapshot?.defaultAccount ?? '';
  const { answer } = useQuery(
    'getSuggestions',
    accounts.length > 0 ? { account } : undefined,
    fetchedVersion(snapshot),
  );
  return answer?.ok ? answer.value : nothing;
}
