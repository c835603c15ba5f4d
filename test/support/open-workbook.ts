// A host whose spreadsheet has content: two sheets, a formula, a table, a protected row.
import { type HostOptions, MemoryWorkbook } from '../../dev/host/host';
import { editor, openHost, owner } from './open-host';

export function openWorkbook(options: Partial<HostOptions> = {}) {
  const workbook = new MemoryWorkbook({ sheetNames: ['Sheet1', 'Data'] });
  workbook.set('A1', { formula: '=CT_BALANCE("BTC")', value: 0.5, display: '0.50', note: 'mine' });
  workbook.set('B1', new Date(Date.UTC(2026, 0, 31)));
  workbook.set('A2', 'total');
  workbook.set('B2', true);
  workbook.set('A3', 'locked');
  workbook.protect('A3:B3', [owner]);
  const opened = openHost(options);
  const spreadsheet = opened.host.createSpreadsheet({ owner, editors: [editor], workbook, name: 'Coins' });
  const run = (entry: Parameters<typeof opened.run>[0], code: string, user = owner) =>
    opened.host.call({ entry, functionName: 'RUN', args: [code], spreadsheet, user });
  const onSheet = (code: string) =>
    `(() => { const file = SpreadsheetApp.getActive(); const sheet = file.getSheetByName('Sheet1'); ${code} })()`;
  return { ...opened, workbook, spreadsheet, run, onSheet };
}
