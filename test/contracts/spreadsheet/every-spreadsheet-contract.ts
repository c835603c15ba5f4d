// What scripts rely on in a spreadsheet. Runs on whatever holds its content.
import { formatsContract } from './formats.contract';
import { linesContract } from './lines.contract';
import type { OpenSpreadsheet } from './spreadsheet-under-test';
import { tabsContract } from './tabs.contract';

export function everySpreadsheetContract(open: OpenSpreadsheet): void {
  tabsContract(open);
  linesContract(open);
  formatsContract(open);
}
