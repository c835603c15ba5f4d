// A module of the playground's page, bundled first: some of Univer's dependencies are ES modules, which Jest can't require().
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const projectRoot = join(__dirname, '..', '..');

/** `path`: from the project's root. `T`: its exports, `typeof import('…')`. */
export function bundled<T>(path: string): T {
  const { outputFiles } = buildSync({
    entryPoints: [join(projectRoot, path)],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    write: false,
    logLevel: 'error',
  });
  const module = { exports: {} as T };
  const run = new Function('module', 'exports', 'require', outputFiles[0]!.text);
  run(module, module.exports, createRequire(__filename));
  return module.exports;
}
