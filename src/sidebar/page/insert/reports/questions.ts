// What each report asks before it is made. The same stands in its yellow cells afterwards.
import type { ChoiceName, ReportName } from '../../../../reports/report';

const questions: Readonly<Record<ReportName, readonly ChoiceName[]>> = {
  overview: [],
  tax: ['year', 'method', 'longterm', 'pool'],
  income: ['year'],
  exchanges: [],
  history: [],
};

export function questionsOf(report: ReportName): readonly ChoiceName[] {
  return questions[report];
}
