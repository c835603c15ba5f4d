// npm run build: writes dist/ and reports what every cell will load.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildBundle, projectRoot } from './bundle';
import { loadMillis } from './load-time';

async function main(): Promise<void> {
  const { code, manifest } = await buildBundle();
  const dist = join(projectRoot, 'dist');
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist);
  writeFileSync(join(dist, 'Code.js'), code);
  writeFileSync(join(dist, 'appsscript.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;
  console.log(
    `dist/Code.js ${kilobytes(Buffer.byteLength(code))} (${kilobytes(gzipSync(code).length)} gzipped), ` +
      `loads in ${loadMillis(code).toFixed(1)} ms here`,
  );
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
