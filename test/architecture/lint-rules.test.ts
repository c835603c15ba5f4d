// The linter's border rules, seen red: an override that replaces another's options switches a rule off without a word.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectRoot } from '../../dev/build/bundle';

const service = 'export const cache = CacheService;';
const serviceType = 'export type Cache = GoogleAppsScript.Cache.Cache;';
const consoleCall = "console.log('here');";
const importOf = (specifier: string) => `export * from '${specifier}';`;
const node = importOf('node:crypto');

/** Folder of src, lines that the linter refuses there, lines that it takes. */
const borders: readonly [folder: string, refused: readonly string[], taken: readonly string[]][] = [
  [
    'core',
    [
      service,
      serviceType,
      consoleCall,
      node,
      ...['preact', '../languages/language', '../main', '../../dev/clock'].map(importOf),
    ],
    ['./errors', './api/call'].map(importOf),
  ],
  [
    'core/cache',
    [
      service,
      serviceType,
      consoleCall,
      node,
      ...['preact', '../../languages/language', '../../main', '../../../dev/clock'].map(importOf),
    ],
    ['./checksum', '../errors', '../api/call'].map(importOf),
  ],
  ...['functions', 'formulas', 'schedule', 'languages', 'add-on', 'sidebar'].map(
    (folder): (typeof borders)[number] => [
      folder,
      [
        service,
        serviceType,
        consoleCall,
        node,
        importOf('../../dev/clock'),
        importOf('../../test/support/sheet'),
      ],
      [importOf('../core/errors')],
    ],
  ),
  ['functions/input', [service, node], [importOf('../../core/errors')]],
  ['sidebar/page', [service, node, importOf('../../../dev/clock')], [importOf('preact')]],
  ['apps-script', [node, importOf('../../dev/clock')], [service, serviceType, importOf('../core/errors')]],
];

describe('the linter', () => {
  let workplace: string;
  let findings: ReadonlyMap<string, readonly number[]>;

  beforeAll(() => {
    workplace = mkdtempSync(join(tmpdir(), 'lint-rules-'));
    copyFileSync(join(projectRoot, 'biome.json'), join(workplace, 'biome.json'));
    for (const [folder, refused, taken] of borders) write(`src/${folder}/probe.ts`, [...refused, ...taken]);
    write('src/main.ts', [node, service]);
    write('dev/probe.ts', [node, service, consoleCall, importOf('../src/core/errors')]);
    findings = linesRefusedIn(workplace);
  });
  afterAll(() => rmSync(workplace, { recursive: true, force: true }));

  function write(path: string, lines: readonly string[]): void {
    mkdirSync(dirname(join(workplace, path)), { recursive: true });
    writeFileSync(join(workplace, path), `${lines.join('\n')}\n`);
  }

  test.each(borders)('refuses in src/%s what is beyond its border, and nothing else', (folder, refused) => {
    expect(findings.get(`src/${folder}/probe.ts`)).toEqual(refused.map((_, index) => index + 1));
  });

  test('lets main.ts name services, but not import Node', () => {
    expect(findings.get('src/main.ts')).toEqual([1]);
  });

  test('has no border in dev', () => {
    expect(findings.get('dev/probe.ts')).toBeUndefined();
  });
});

/** The lines with a finding of the border rules, by file. */
function linesRefusedIn(folder: string): Map<string, number[]> {
  const rules = ['noRestrictedGlobals', 'noRestrictedImports'].map(rule => `--only=style/${rule}`);
  const biome = join(projectRoot, 'node_modules', '.bin', 'biome');
  const { stdout } = spawnSync(
    biome,
    ['lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none', ...rules],
    { cwd: folder, encoding: 'utf8' },
  );
  const report = JSON.parse(stdout) as {
    diagnostics: { location: { path: string; start: { line: number } } }[];
  };
  const lines = new Map<string, number[]>();
  for (const { location } of report.diagnostics)
    lines.set(
      location.path,
      [...(lines.get(location.path) ?? []), location.start.line].sort((a, b) => a - b),
    );
  return lines;
}
