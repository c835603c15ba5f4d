// The reports, in the order of the gallery. Adding one is its file, its words and one line here.
import { exchanges } from './exchanges';
import { history } from './history';
import { income } from './income';
import { overview } from './overview';
import type { Report } from './report';
import { taxYear } from './tax-year';

export const allReports: readonly Report[] = [overview, taxYear, income, exchanges, history];
