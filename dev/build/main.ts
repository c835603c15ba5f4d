// npm run build: writes dist/ and reports what every cell and the sidebar will load.
import { buildBundle } from './bundle';
import { type BundlePart, bundleSizes, type FileSize, growthOf, lastRelease, sizeOf } from './bundle-size';
import { coldLoad } from './load-time';
import { writeDist } from './write-dist';

async function main(): Promise<void> {
  const bundle = await buildBundle();
  writeDist(bundle);
  const sizes = bundleSizes(bundle);
  console.log(`dist/Code.js ${sizeText('script', sizes.script)}`);
  console.log(`dist/Sidebar.html ${sizeText('sidebar', sizes.sidebar)}`);
  console.log(`dist/Demo.html ${kilobytesOf(sizeOf(bundle.demo))}`);
  const [script, empty] = [coldLoad(bundle.code), coldLoad('')];
  console.log(
    `A scope that has never seen Code.js loads it in ${script.idleMillis.toFixed(1)} ms on an idle machine, ` +
      `here in ${script.fastestMillis.toFixed(1)} ms; an empty script in ${empty.fastestMillis.toFixed(2)} ms.`,
  );
}

function sizeText(part: BundlePart, size: FileSize): string {
  const percent = (100 * growthOf(part, size)).toFixed(1);
  const growth = `${percent.startsWith('-') ? '' : '+'}${percent} % since ${lastRelease.version}`;
  return `${kilobytesOf(size)}, ${growth}`;
}

function kilobytesOf({ bytes, gzippedBytes }: FileSize): string {
  const kilobytes = (count: number) => `${(count / 1000).toFixed(1)} KB`;
  return `${kilobytes(bytes)} (${kilobytes(gzippedBytes)} gzipped)`;
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
