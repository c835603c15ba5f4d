// The tab Insert: formulas, and the report that is being made.
import { useAddOn } from '../add-on';
import { useWork } from '../running/work';
import { Functions } from './formulas/functions';
import { MakingView } from './reports/making-view';

export function Insert() {
  const { pages } = useAddOn();
  const { making } = useWork();
  if (pages.insert.name === 'making' && making.make) return <MakingView make={making.make} />;
  return <Functions />;
}
