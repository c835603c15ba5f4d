// What a report would cost, and the name of its sheet, before anything is made. Costs no call.
import type { ReportOffer, ReportOrder } from '../../../contract';
import { useAddOn } from '../../add-on';
import type { PageFailure } from '../../call';
import { fetchedVersion } from '../../fetched-version';
import { useQuery } from '../formulas/use-query';

export interface Offering {
  /** `undefined`: not known yet. */
  readonly offer: ReportOffer | undefined;
  readonly failure: PageFailure | undefined;
}

export function useOffer(order: ReportOrder | undefined): Offering {
  const { snapshot } = useAddOn();
  const { answer } = useQuery('planReport', order, fetchedVersion(snapshot));
  return {
    offer: answer?.ok ? answer.value : undefined,
    failure: answer?.ok === false ? answer.failure : undefined,
  };
}

export function callsOf({ datasets }: ReportOffer): number {
  return datasets.reduce((sum, { calls }) => sum + calls, 0);
}
