// What making a report would do and cost, before anything is done.
import { defaultAccount } from '../core/accounts/account';
import { TableCache } from '../core/cache/table-cache';
import { datasetOf } from '../core/dataset';
import { planFetches } from '../core/fetch/plan-fetches';
import { readStatus } from '../core/status';
import { freeNameOf, sheetNameOf } from '../reports/make-report';
import type { ReportOffer, ReportOrder } from '../sidebar/contract';
import { accountsMeant } from './accounts-meant';
import type { AddOnContext } from './context';
import { planned } from './planned';
import { workshopOf } from './workshop';

export function offerOf(order: ReportOrder, context: AddOnContext): ReportOffer {
  const { ports, state, sheets } = context;
  const shop = workshopOf(context);
  const accounts = accountsMeant(order.account, state);
  const name = sheetNameOf(order, shop);
  const report = shop.library.reports.find(known => known.name === order.report)!;
  const wanted = accounts.flatMap(account =>
    report.datasets.flatMap(label => {
      const dataset = datasetOf(account, label);
      return dataset === undefined ? [] : [{ dataset, cells: 0 }];
    }),
  );
  const nowMillis = ports.clock.nowMillis();
  const cache = new TableCache(ports.cache, ports.compressor);
  const datasets = planFetches(wanted, 'person', state, cache, nowMillis).map(planned);
  const statuses = readStatus(state, nowMillis).filter(known =>
    accounts.some(account => known.account === account || (account === defaultAccount && known.isDefault)),
  );
  return {
    name,
    taken: sheets.all().find(sheet => sheet.name.toLowerCase() === name.toLowerCase())?.id,
    freeName: freeNameOf(name, shop),
    datasets,
    callsLeft: statuses.reduce((sum, { callsLeft }) => sum + callsLeft, 0),
    nextCallAtMillis: Math.max(0, ...statuses.map(known => known.nextCallOfPersonAtMillis)),
  };
}
