// All reports and their words, as they ship: in a file that only the making of a report reads.
import type { Report } from './report';
import type { ReportWords } from './words';

export interface ReportLibrary {
  /** Of the add-on. */
  readonly version: string;
  readonly reports: readonly Report[];
  /** By language. */
  readonly words: Readonly<Record<string, ReportWords>>;
}
