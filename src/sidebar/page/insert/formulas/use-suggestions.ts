// The names known in the form's account, or in all accounts. Loaded once for all functions.
import { demoAccount } from '../../../../core/accounts/demo-account';
import { everyAccount } from '../../../../functions/define/reads';
import type { Suggestions } from '../../../contract';
import { useAddOn } from '../../add-on';
import { fetchedVersion } from '../../fetched-version';
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
  const known = [everyAccount, demoAccount, ...(snapshot?.accounts ?? []).map(({ account }) => account)];
  const account = known.find(name => name === named) ?? snapshot?.defaultAccount ?? '';
  const { answer } = useQuery(
    'getSuggestions',
    account === '' ? undefined : { account },
    fetchedVersion(snapshot),
  );
  return answer?.ok ? answer.value : nothing;
}
