// What types and lint don't see: style sheets that no page loads, and classes that nothing carries.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../dev/build/bundle';
import { sourceFilesUnder } from './source-files';

const pages = ['src/sidebar/page', 'dev/playground/page'];

function textsUnder(folder: string, ending: RegExp): Map<string, string> {
  const names = readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' });
  return new Map(
    names
      .filter(name => ending.test(name))
      .map(name => [`${folder}/${name}`, readFileSync(join(projectRoot, folder, name), 'utf8')]),
  );
}

describe.each(pages)('%s', folder => {
  const styles = textsUnder(folder, /\.css$/);

  test('every style sheet is loaded', () => {
    const loaded = new Set(sourceFilesUnder(folder).flatMap(({ imports }) => imports.map(one => one.target)));
    expect([...styles.keys()].filter(path => !loaded.has(path))).toEqual([]);
  });

  test('something carries every class', () => {
    const code = [...textsUnder(folder, /\.(tsx?|html)$/).values()].join('\n');
    const words = new Set(code.match(/[\w-]+/g));
    const unused = [...styles].flatMap(([path, css]) =>
      [...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/\.([a-z][\w-]*)(?=[^{}]*\{)/gi)]
        .map(([, name]) => name!)
        // The grid's library has its own.
        .filter(name => !words.has(name) && !name.startsWith('univer-'))
        .map(name => `${path}: .${name}`),
    );
    expect(unused).toEqual([]);
  });
});
