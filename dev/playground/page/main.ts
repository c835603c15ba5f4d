// The playground's page: a header that shows what the formulas cost, and the spreadsheet.
import '@univerjs/preset-sheets-core/lib/index.css';
import './style.css';
import { showHeader } from './header';
import { createServerPort } from './server-port';
import { openSheet } from './sheet';

const server = createServerPort();
const sheet = openSheet('sheet', server.evaluate);
const header = showHeader(server, () => sheet.recalculateAll());
server.onActivity(() => header.update());

// For the browser's console, and for tests: `playground.read('Portfolio!A4')`.
Object.assign(window, { playground: sheet });
