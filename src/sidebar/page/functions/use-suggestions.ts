// The names known in the form's account. Loaded once for all functions.
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

/** `named`: the account as typed so far; until it names one, the default account is used. */
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
