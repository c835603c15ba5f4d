// The playground's page: header, the add-on's menu and sidebar, and the spreadsheet.
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/drawing-ui/lib/index.css';
import '@univerjs/sheets-conditional-formatting-ui/lib/index.css';
import '@univerjs/sheets-data-validation-ui/lib/index.css';
import '@univerjs/sheets-drawing-ui/lib/index.css';
import '@univerjs/sheets-note-ui/lib/index.css';
import './style/layout.css';
import './style/bars.css';
import './style/menus.css';
import './style/messages.css';
import './style/sidebar.css';
import './style/charts.css';
import type { IWorkbookData } from '@univerjs/core';
import type { PlaygroundState } from '../playground-state';
import { answerRequest } from '../remote-workbook';
import { fillAccountsPopover } from './accounts-popover';
import { closeDialogs, showAlert, showScriptError } from './dialogs';
import { element } from './element';
import { createExampleButton } from './example-button';
import { createHeader } from './header';
import { openSheetStore } from './kept-sheets/sheet-store';
import { MenuBar } from './menu-bar';
import { listenAsOpenTab } from './open-tab-events';
import { createOpeningControls } from './opening-controls';
import { Runs } from './runs';
import { createServerPort } from './server-port';
import { openSheet, type Sheet } from './sheet';
import { SidebarFrame } from './sidebar-frame';
import { showRunning, showToast } from './toasts';

const server = createServerPort(state => show(state));
const { settings, isLive } = await server.state();
const store = openSheetStore(localStorage, settings.locale, isLive);
const sheet = await openFirstSheets();
const runs = new Runs(server);
const header = createHeader(server, () => sheet.recalculateAll());
const controls = createOpeningControls(server, showScriptError);
const sidebar = new SidebarFrame({
  run: (functionName, args) => runs.start('page', functionName, args),
  focusSheet: () => sheet.focus(),
});
const menuBar = new MenuBar(async functionName => {
  sheet.focus();
  const outcome = await showRunning(functionName, runs.start('menu', functionName, []));
  if (!outcome.ok) showScriptError(outcome.message);
});

const example = createExampleButton(store.read() !== undefined, () => {
  kept.setOwned(false);
  store.clear();
});
const kept = sheet.keepIn(store, {
  onKept: () => example.show(),
  onTooLarge: () =>
    showToast({
      title: 'Playground',
      message:
        'The sheets are too large for this browser to keep. After a reload, the last changes will be gone.',
      seconds: 12,
    }),
});

listenAsOpenTab(server, {
  onEvent(event) {
    if (event.kind === 'toast') showToast(event);
    else if (event.kind === 'ended') runs.end(event.run, event.outcome);
    else if (event.kind === 'state') show(event.state);
    else if (event.sidebar) sidebar.open(event.sidebar);
    else sidebar.close();
  },
  onQuestion: question =>
    question.kind === 'alert' ? showAlert(question.alert) : answerRequest(question.request, sheet.workbook),
  onOwned: isOwned => kept.setOwned(isOwned),
  onLost() {
    closeDialogs();
    runs.endAll('NetworkError: The connection to the playground’s server was lost.');
  },
});

/** The sheets of the last visit; those that the playground opens on, if there are none or if they can't be opened. */
async function openFirstSheets(): Promise<Sheet> {
  const options = { container: 'sheet', evaluate: server.evaluate, settings };
  const kept = store.read();
  if (!kept) return openSheet({ ...options, workbook: await openingSheets() });
  try {
    return openSheet({ ...options, workbook: kept });
  } catch (error) {
    store.setAside();
    const message = `They are put aside in this browser, and the example opens instead. (${(error as Error).message})`;
    await showAlert({ title: 'Your sheets could not be opened', message, buttons: 'OK' });
    location.reload();
    return new Promise(() => {});
  }
}

async function openingSheets(): Promise<IWorkbookData | undefined> {
  const place = element('sheet');
  place.textContent = 'Making the reports of the made-up account…';
  try {
    return await server.openingSheets();
  } catch (error) {
    showScriptError(`The reports could not be made, so this is an empty sheet. ${(error as Error).message}`);
    return undefined;
  } finally {
    place.textContent = '';
  }
}

function show(state: PlaygroundState): void {
  header.show(state);
  controls.show(state);
  menuBar.show(state.menus);
}

void server.accountsToTry().then(fillAccountsPopover);

// For tests and the browser's console: `playground.read('Overview!B5')`.
Object.assign(window, { playground: sheet });
