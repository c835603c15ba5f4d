// Builds the page into .cache/playground/: small entry, and Univer's hyphenation dictionaries as chunks that never load.
import { copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const pageFolder = join(__dirname, 'page');
const builtPageFolder = join(__dirname, '..', '..', '.cache', 'playground');

export async function buildPage(outputFolder = builtPageFolder): Promise<string> {
  await rm(outputFolder, { recursive: true, force: true });
  await build({
    entryPoints: { page: join(pageFolder, 'main.ts') },
    outdir: outputFolder,
    bundle: true,
    format: 'esm',
    splitting: true,
    minify: true,
    target: 'es2022',
    conditions: ['browser'],
    define: { 'process.env.NODE_ENV': '"production"' },
    chunkNames: 'chunks/[hash]',
    logLevel: 'error',
  });
  // In the sidebar's frame, where it must have run before the page's own scripts: no module, then, whose turn comes later.
  await build({
    entryPoints: { 'script-run': join(pageFolder, 'script-run.ts') },
    outdir: outputFolder,
    bundle: true,
    format: 'iife',
    minify: true,
    target: 'es2022',
    logLevel: 'error',
  });
  await copyFile(join(pageFolder, 'index.html'), join(outputFolder, 'index.html'));
  return outputFolder;
}
