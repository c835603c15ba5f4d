// The names known in the form's account, or in all accounts. Loaded once for all functions.
import { everyAccount } from '../../../functions/define/reads';
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
  const isNamed = named === everyAccount || accounts.some(known => known.account === named);
  const account = (isNamed ? named : snapshot?.defaultAccount) ?? '';
  const { answer } = useQuery(
    'getSuggestions',
    accounts.length > 0 ? { account } : undefined,
    fetchedVersion(snapshot),
  );
  return answer?.ok ? answer.value : nothing;
}
