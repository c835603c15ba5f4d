// The sheets that the playground opens on: the reports of the demo account, made by the built add-on as its sidebar makes them, and
// an empty one. Nothing in them is calculated yet. Kept with the builds until a source or the year changes.
import type { IWorkbookData } from '@univerjs/core';
import { catalog } from '../../src/functions/catalog';
import type { Answer, PageFunction, PageFunctions, ReportName } from '../../src/sidebar/contract';
import type { Bundle } from '../build/bundle';
import { CachedBuild } from '../build/cached-build';
import { htmlFilesOf } from '../build/html-files';
import { createWallClock } from '../clock';
import { createHost } from '../host/host';
import type { SpreadsheetSettings } from '../host/workbook';
import { withoutResults } from './grid/without-results';
import { openHeadlessGrid } from './headless';
import { type Locale, locales, people } from './playground-state';
import { answerRequest, createRemoteWorkbook } from './remote-workbook';

const reports: readonly ReportName[] = ['overview', 'tax', 'income', 'exchanges', 'history'];

type Ask = <F extends PageFunction>(
  name: F,
  request: Parameters<PageFunctions[F]>[0],
) => Promise<ReturnType<PageFunctions[F]> extends Answer<infer T> ? T : never>;

/** A workbook of the sheet engine, as JSON. */
export async function openingSheets(
  bundle: Bundle,
  settings: SpreadsheetSettings,
  locale: Locale,
): Promise<string> {
  const year = new Date().getFullYear();
  const zone = settings.timeZone.replaceAll('/', '-');
  const kept = new CachedBuild(`opening-sheets ${settings.locale} ${zone} ${locale} ${year}.json`);
  return kept.read() ?? kept.save(JSON.stringify(await makeSheets(bundle, settings, locale)));
}

async function makeSheets(
  bundle: Bundle,
  settings: SpreadsheetSettings,
  locale: Locale,
): Promise<IWorkbookData> {
  const grid = openHeadlessGrid({
    functions: catalog.map(({ name }) => name),
    settings,
    rowCount: 1_000,
    columnCount: 26,
    // The page's cells call their functions themselves.
    evaluate: (calls, onAnswer) => {
      for (const index of calls.keys()) onAnswer(index, { ok: true, value: '' });
    },
  });
  const host = createHost({
    bundle: bundle.code,
    manifest: bundle.manifest,
    clock: createWallClock(),
    htmlFiles: htmlFilesOf(bundle),
    route: url => {
      throw new Error(`The demo account needs no call, but ${url} was called.`);
    },
  });
  host.setLocale(people.owner, locales[locale]);
  const spreadsheet = host.createSpreadsheet({
    owner: people.owner,
    editors: [people.editor],
    name: 'Playground',
    ...settings,
    workbook: createRemoteWorkbook(request => answerRequest(request, grid.workbook)),
  });
  const ask: Ask = async (functionName, request) => {
    const call = { entry: 'page', functionName, args: [request], spreadsheet, user: people.owner } as const;
    const outcome = await host.call(call);
    const answer = outcome.ok ? (outcome.value as Answer<never>) : undefined;
    if (answer?.ok) return answer.value;
    throw new Error(`${functionName}: ${JSON.stringify(answer?.failure ?? outcome)}`);
  };
  try {
    for (const report of reports) await makeReport(report, ask);
    const { sheetOrder, ...workbook } = withoutResults(grid.save());
    const [empty, ...made] = sheetOrder;
    return { ...workbook, sheetOrder: [...made, empty!] };
  } finally {
    // The engine can't be stopped while it calculates.
    await grid.settled();
    grid.dispose();
    await host.close();
  }
}

async function makeReport(report: ReportName, ask: Ask): Promise<void> {
  const order = { report, choices: {}, account: 'demo' };
  const { freeName: name } = await ask('planReport', order);
  const { sheet, steps } = await ask('startReport', { ...order, name });
  for (const step of steps) await ask('continueReport', { sheet, step });
  await ask('readReport', { sheet, isLast: true });
}
