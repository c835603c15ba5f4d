// npm run use-script -- ID: makes .clasp.json point at the reader's own Apps Script project.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './bundle';

/** Takes the id alone or the address of the script editor. */
const scriptId = /(?:\/projects\/|^)([\w-]{20,})/.exec(process.argv[2] ?? '')?.[1];

if (scriptId === undefined) {
  console.error('Give the script ID from the project settings of your script: npm run use-script -- 1a2B3c…');
  process.exitCode = 1;
} else {
  writeFileSync(
    join(projectRoot, '.clasp.json'),
    `${JSON.stringify({ scriptId, rootDir: 'dist' }, null, 2)}\n`,
  );
  console.log('.clasp.json points at your script. Next: npx clasp login, then npm run push.');
}
