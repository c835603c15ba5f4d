// Builds the page: small entry, and Univer's hyphenation dictionaries as chunks that never load.
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { CachedBuild } from '../build/cached-build';

const pageFolder = join(__dirname, 'page');

/** The folder that holds it, built when no process has done so yet from the sources as they are now. */
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
}
