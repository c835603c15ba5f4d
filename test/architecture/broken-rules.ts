// Compares imports with the table of folders, and writes a sentence for each that breaks it.
import { type Row, rows } from './folders';
import type { ImportedFrom, SourceFile } from './source-files';

const allFolders = rows.flatMap(row => row.folders);

/** A sentence for each import that the table doesn't allow. */
export function brokenRules({ path, imports }: SourceFile): string[] {
  const from = folderOf(path.replace(/\.tsx?$/, ''));
  if (from === undefined)
    return [`${path} stands in no row of test/architecture/folders.ts: give its folder one.`];
  return imports.map(imported => brokenRule(path, from, imported)).filter(sentence => sentence !== undefined);
}

function brokenRule(path: string, from: string, { specifier, target }: ImportedFrom): string | undefined {
  const row = rowOf(from);
  const imports = `${path} imports ${specifier}`;
  if (!specifier.startsWith('.')) {
    if (row.packages?.includes(specifier)) return undefined;
    return `${imports}, a package that ${from} may not use: what ships brings only what its row names.`;
  }
  if (!target.startsWith('src/')) return `${imports}, which is outside of src: dev and test never ship.`;
  const to = folderOf(target);
  if (to === undefined) return `${imports}, which stands in no row of test/architecture/folders.ts.`;
  if (to === from || foldersBelow(row).includes(to)) return undefined;
  return `${imports}, but ${from} may not import ${to}. ${row.rule}`;
}

/** The row's name that fits best: `src/functions/input/nearest` is in functions/input, not in functions. */
function folderOf(path: string): string | undefined {
  const inside = path.replace(/^src\//, '');
  return allFolders
    .filter(folder => inside === folder || inside.startsWith(`${folder}/`))
    .sort((a, b) => b.length - a.length)[0];
}

export function foldersBelow(row: Row): string[] {
  if (row.mayImport === 'what stands below')
    return rows.slice(rows.indexOf(row) + 1).flatMap(below => below.folders);
  return row.mayImport.flatMap(name =>
    name.endsWith('/*') ? allFolders.filter(folder => folder.startsWith(name.slice(0, -1))) : [name],
  );
}

function rowOf(folder: string): Row {
  return rows.find(row => row.folders.includes(folder))!;
}
