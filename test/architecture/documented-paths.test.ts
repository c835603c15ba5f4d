// Every path that README, CONTRIBUTING and docs name exists, and the code map has every folder.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../dev/build/bundle';
import { documentedPaths } from './documented-paths';

const documents = [
  ...readdirSync(projectRoot).filter(name => name.endsWith('.md')),
  ...readdirSync(join(projectRoot, 'docs'))
    .filter(name => name.endsWith('.md'))
    .map(name => `docs/${name}`),
];

/** Not in the repository: what a build makes. */
const builtPaths = ['dist/', 'Code.js', 'Sidebar.html'];
const notOurs = new Set(['.git', '.cache', 'node_modules', 'dist', 'coverage']);

const paths = everythingIn('');
const pathSet = new Set(paths);

function everythingIn(folder: string): string[] {
  return readdirSync(join(projectRoot, folder), { withFileTypes: true })
    .filter(({ name }) => !notOurs.has(name))
    .flatMap(entry => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? [path, ...everythingIn(path)] : [path];
    });
}

function missingPaths(markdown: string, document: string): string[] {
  return documentedPaths(markdown, document)
    .filter(({ path }) => !builtPaths.some(built => path.startsWith(built)))
    .map(({ path, ...rest }) => ({ ...rest, path: path.replace(/\/$/, '') }))
    .filter(
      ({ path, isWhole }) =>
        !pathSet.has(path) && (isWhole || !paths.some(known => known.endsWith(`/${path}`))),
    )
    .map(({ line, path }) => `${document}:${line} names ${path}, which isn't there`);
}

test.each(documents)('every path that %s names is there', document => {
  expect(missingPaths(readFileSync(join(projectRoot, document), 'utf8'), document)).toEqual([]);
});

test.each(documents)('every script that %s names can be run', document => {
  const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const text = readFileSync(join(projectRoot, document), 'utf8');
  const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name!);
  expect(named.filter(name => !(name in scripts))).toEqual([]);
});

test("the README's code map has every folder of src and of the core", () => {
  const readme = documentedPaths(readFileSync(join(projectRoot, 'README.md'), 'utf8'), 'README.md');
  const drawn = new Set(readme.map(({ path }) => path.replace(/\/$/, '')));
  const folders = ['src', 'src/core'].flatMap(folder =>
    readdirSync(join(projectRoot, folder), { withFileTypes: true })
      .filter(entry => entry.isDirectory())
      .map(({ name }) => `${folder}/${name}`),
  );
  expect(folders.filter(folder => !drawn.has(folder))).toEqual([]);
});

describe('a path that is not there', () => {
  test.each([
    ['a link', 'See [this](gone.md).', 'docs/a.md:1 names docs/gone.md'],
    ['a link with an anchor', 'See [this](../README.mdx#top).', 'docs/a.md:1 names README.mdx'],
    ['a file', 'It is `core/gone.ts`.', 'docs/a.md:1 names core/gone.ts'],
    ['a folder', 'It is `src/gone/`.', 'docs/a.md:1 names src/gone'],
    [
      'a file in a tree',
      '```\nsrc/    all\n├─ core/   pure\n│  ├─ gone.ts  not there\n```',
      'docs/a.md:4 names src/core/gone.ts',
    ],
    ['one of several', '```\nsrc/\n├─ main.ts, gone.ts   both\n```', 'docs/a.md:3 names src/gone.ts'],
  ])('is found as %s', (_, markdown, sentence) => {
    expect(missingPaths(markdown, 'docs/a.md')).toEqual([expect.stringContaining(sentence)]);
  });

  test('is not looked for where no path is meant', () => {
    const markdown =
      '`1/2`, `=CT_BALANCE("a.ts")`, `src/*/x.ts`, [web](https://example.com/a.md), [here](#top), `application/x-gzip`';
    expect(missingPaths(markdown, 'docs/a.md')).toEqual([]);
  });

  test.each(['`core/errors.ts`', '`errors.ts`', '`src/core`', '[it](functions.md#a)', '`dist/Code.js`'])(
    '%s is there',
    markdown => {
      expect(missingPaths(markdown, 'docs/a.md')).toEqual([]);
    },
  );
});
