// The sidebar as one file that asks nothing of any other computer: Apps Script serves a page's html alone.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
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
    // Without it esbuild reads tsconfig.json, whose verbatimModuleSyntax keeps imports that nothing uses any more.
    tsconfigRaw: { compilerOptions: { jsx: 'react-jsx', jsxImportSource: 'preact' } },
    plugins: [withoutBehaviour],
    logLevel: 'silent',
  });
  const textOf = (extension: string) =>
    result.outputFiles.find(({ path }) => path.endsWith(extension))?.text.trim() ?? '';
  const page = readFileSync(join(pageFolder, 'sidebar.html'), 'utf8')
    .replace('/*style*/', () => textOf('.css'))
    .replace('/*script*/', () => inlined(textOf('.js')));
  requireServable(page);
  return page;
}

/** A string or a regular expression in a script may hold what would end the script's element. */
function inlined(script: string): string {
  return script.replace(/<(?=\/script|!--)/gi, '\\x3c');
}

/** https://developers.google.com/apps-script/guides/html/templates: a template would run what stands between these marks. */
function requireServable(page: string): void {
  for (const mark of ['<?', '?>']) {
    if (page.includes(mark)) throw new Error(`Sidebar.html holds ${mark}, which Apps Script takes for code.`);
  }
  const outside = /\b(?:src|href)="?(?:https?:)?\/\/|@import|url\((?!["']?data:)/i.exec(page);
  if (outside) throw new Error(`Sidebar.html asks for a file outside itself: ${outside[0]}`);
}
