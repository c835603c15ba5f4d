// npm run build: writes dist/ and reports what every cell will load.
import { gzipSync } from 'node:zlib';
import { buildBundle } from './bundle';
import { loadMillis } from './load-time';
import { writeDist } from './write-dist';

async function main(): Promise<void> {
  const bundle = await buildBundle();
  writeDist(bundle);
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;
  console.log(
    `dist/Code.js ${kilobytes(Buffer.byteLength(bundle.code))} (${kilobytes(gzipSync(bundle.code).length)} gzipped), ` +
      `loads in ${loadMillis(bundle.code).toFixed(1)} ms here`,
  );
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
