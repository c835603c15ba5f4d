// Builds the page: a small entry, with Univer's hyphenation dictionaries in chunks that never load.
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { CachedBuild } from '../build/cached-build';

const pageFolder = join(__dirname, 'page');

/** The folder with the built page. Builds it if no process has built the current sources yet. */
export function builtPageFolder(): Promise<string> {
  return new CachedBuild('playground').folderFrom(buildPage);
}

async function buildPage(outputFolder: string): Promise<void> {
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
  // Runs in the sidebar's frame before the page's own scripts, so it can't be a module: modules run later.
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
}
