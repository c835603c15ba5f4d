// A dataset's title for people: `getGains?btc=1` is "Gains", with the detail "in BTC".
import type { Method } from '../core/api/methods';
import { datasetOf } from '../core/dataset';
import type { Language } from './language';
import { pagePackOf } from './page-pack-of';

export interface DatasetTitle {
  readonly name: string;
  /** Blank: the name is enough. */
  readonly detail: string;
}

/** `label`: the script's name of a dataset. An unknown one keeps its label as its title. */
export function datasetTitle(label: string, language: Language): DatasetTitle {
  const { datasets, datasetGroups } = pagePackOf(language).sidebar;
  const set = datasetOf('', label);
  if (set === undefined) return { name: label, detail: '' };
  const {
    currency,
    group,
    start,
    end,
    btc,
    trade_prices: prices,
    ...rest
  } = set.parameters as Record<string, string>;
  const isCoins = set.method === 'getHistoricalCurrency';
  const groupName = set.method === 'getGroupedBalance' ? datasetGroups[group ?? 'exchange'] : group;
  const details = [
    isCoins ? (currency ?? datasetGroups.allCoins) : currency,
    groupName,
    btc === '1' && datasetGroups.inBtc,
    prices === '1' && datasetGroups.withPrices,
    (start ?? end) && `${dayOf(start)} – ${dayOf(end)}`.trim(),
    ...Object.entries(rest).map(([name, value]) => `${name}=${value}`),
  ];
  return { name: datasets[set.method as Method], detail: details.filter(Boolean).join(', ') };
}

function dayOf(seconds: string | undefined): string {
  const date = new Date(Number(seconds) * 1000);
  return seconds === undefined || Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}
