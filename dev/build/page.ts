// The sidebar as a single file: Apps Script serves only a page's HTML, and the page may load nothing from elsewhere.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { version } from '../../package.json';
import { withoutBehaviour } from './without-behaviour';

const pageFolder = join(__dirname, '..', '..', 'src', 'sidebar', 'page');

export async function buildPage(): Promise<string> {
  const result = await build({
    entryPoints: [join(pageFolder, 'main.tsx')],
    outdir: pageFolder,
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    // Otherwise esbuild reads tsconfig.json, whose verbatimModuleSyntax keeps unused imports.
    tsconfigRaw: { compilerOptions: { jsx: 'react-jsx', jsxImportSource: 'preact' } },
    define: { addOnVersion: JSON.stringify(version) },
    plugins: [withoutBehaviour],
    logLevel: 'silent',
  });
  const textOf = (extension: string) =>
    result.outputFiles.find(({ path }) => path.endsWith(extension))?.text.trim() ?? '';
  const page = readFileSync(join(pageFolder, 'sidebar.html'), 'utf8')
    .replace('/*style*/', () => textOf('.css'))
    .replace('/*script*/', () => textOf('.js'));
  requireServable(page);
  return page;
}

/**
 * A template runs the code between <? and ?>: https://developers.google.com/apps-script/guides/html/templates.
 * esbuild itself escapes `</script`.
 */
function requireServable(page: string): void {
  for (const mark of ['<?', '?>', '<!--']) {
    if (page.includes(mark)) throw new Error(`Sidebar.html holds ${mark}, which isn't read as it is meant.`);
  }
  for (const mark of ['</script', '</style']) {
    if (page.toLowerCase().split(mark).length !== 2)
      throw new Error(`Sidebar.html holds ${mark} more than once.`);
  }
  const outside = /\b(?:src|href)="?(?:https?:)?\/\/|@import|url\((?!["']?data:)/i.exec(page);
  if (outside) throw new Error(`Sidebar.html asks for a file outside itself: ${outside[0]}`);
}
