// What scripts rely on in a spreadsheet. Runs on whatever holds its content.
import { chartsContract } from './charts.contract';
import { formatsContract } from './formats.contract';
import { linesContract } from './lines.contract';
import { metadataContract } from './metadata.contract';
import { protectionContract } from './protection.contract';
import { rulesContract } from './rules.contract';
import type { OpenSpreadsheet } from './spreadsheet-under-test';
import { tabsContract } from './tabs.contract';

export function everySpreadsheetContract(open: OpenSpreadsheet): void {
  tabsContract(open);
  linesContract(open);
  formatsContract(open);
  rulesContract(open);
  metadataContract(open);
  protectionContract(open);
  chartsContract(open);
}
