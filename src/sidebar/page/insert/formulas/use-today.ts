// Today in the spreadsheet, for what is chosen in words.

import { useAddOn } from '../../add-on';
import type { Today } from '../tasks/tasks';
import { todayIn } from './time-words';

export function useToday(): Today {
  const { snapshot, nowMillis } = useAddOn();
  return todayIn(snapshot?.schedule.timeZone ?? '', nowMillis());
}
