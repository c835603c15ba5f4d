// The imports of src follow the table of folders.
import { brokenRules, foldersBelow } from './broken-rules';
import { rows } from './folders';
import { sourceFile, sourceFilesUnder } from './source-files';

const files = sourceFilesUnder('src');

describe('the arrows between folders', () => {
  test('every import of src is one that the table allows', () => {
    expect(files.flatMap(brokenRules)).toEqual([]);
  });

  test('every row names only what stands below it, so there is no cycle', () => {
    for (const [index, row] of rows.entries()) {
      const below = rows.slice(index + 1).flatMap(({ folders }) => folders);
      const upwards = foldersBelow(row).filter(folder => !below.includes(folder));
      expect({ row: row.folders, upwards }).toEqual({ row: row.folders, upwards: [] });
    }
  });

  test('every row is a folder or file that exists', () => {
    const isThere = (folder: string) =>
      files.some(({ path }) => path.startsWith(`src/${folder}/`) || path === `src/${folder}.ts`);
    const folders = rows.flatMap(row => row.folders);
    expect(folders.filter(folder => !isThere(folder))).toEqual([]);
  });
});

describe('an import that breaks a rule', () => {
  const sentences = (path: string, text: string) => brokenRules(sourceFile(path, text));

  test('is named with its file and the rule', () => {
    expect(sentences('src/core/api/call.ts', "import { rows } from '../tables/table';")).toEqual([
      expect.stringMatching(
        /^src\/core\/api\/call\.ts imports \.\.\/tables\/table, but core\/api may not import core\/tables\. The core knows only itself/,
      ),
    ]);
  });

  test.each([
    ['a type', "import type { Row } from '../../languages/language';"],
    ['a re-export', "export * from '../../languages/language';"],
    ['a named re-export', "export { languageOf } from '../../languages/language';"],
    ['a type in place', "export type L = import('../../languages/language').Language;"],
    ['an import while running', "export const l = import('../../languages/language');"],
    ['an import for its effect', "import '../../languages/language';"],
  ])('is seen as %s', (_, text) => {
    expect(sentences('src/core/budget/back-off.ts', text)).toEqual([
      expect.stringContaining('core/budget may not import languages'),
    ]);
  });

  test.each([
    ['src/core/cache/entry.ts', '../accounts/account', 'core/cache may not import core/accounts'],
    ['src/functions/input/nearest.ts', '../catalog', 'functions/input may not import functions. input reads'],
    ['src/formulas/refresh.ts', '../apps-script/clock', 'formulas may not import apps-script'],
    ['src/add-on/menu.ts', '../apps-script/window', 'add-on may not import apps-script'],
    ['src/add-on/menu.ts', '../sidebar/page/formats', 'add-on may not import sidebar/page'],
    ['src/main.ts', '../dev/clock', 'outside of src: dev and test never ship'],
    ['src/core/status.ts', 'node:crypto', 'a package that core/status may not use'],
    ['src/formulas/refresh.ts', 'preact', 'a package that formulas may not use'],
    ['src/elsewhere/new.ts', '../core/errors', 'stands in no row'],
    ['src/core/status.ts', '../../src/elsewhere/new', 'stands in no row'],
  ])('from %s to %s is refused', (path, specifier, why) => {
    expect(sentences(path, `import { a } from '${specifier}';`)).toEqual([expect.stringContaining(why)]);
  });

  test.each([
    ['src/core/fetch/resolve.ts', '../cache/entry'],
    ['src/core/cache/entry.ts', './checksum'],
    ['src/sidebar/page/app.tsx', 'preact/hooks'],
    ['src/languages/de/functions.ts', '../../functions/catalog'],
  ])('from %s to %s is none', (path, specifier) => {
    expect(sentences(path, `import { a } from '${specifier}';`)).toEqual([]);
  });
});
