// npm run build: writes dist/ and reports what every cell and the sidebar will load.
import { gzipSync } from 'node:zlib';
import { buildBundle } from './bundle';
import { loadMillis } from './load-time';
import { writeDist } from './write-dist';

async function main(): Promise<void> {
  const bundle = await buildBundle();
  writeDist(bundle);
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;
  const size = (text: string) =>
    `${kilobytes(Buffer.byteLength(text))} (${kilobytes(gzipSync(text).length)} gzipped)`;
  console.log(`dist/Code.js ${size(bundle.code)}, loads in ${loadMillis(bundle.code).toFixed(1)} ms here`);
  console.log(`dist/Sidebar.html ${size(bundle.sidebar)}`);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
