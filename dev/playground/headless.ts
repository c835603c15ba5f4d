// The sheet engine without a screen: formulas are entered and read at A1 addresses, in tests and for --eval.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type * as engine from './headless-engine';

export type { HeadlessGrid } from './headless-engine';

let loaded: typeof engine | undefined;

export function openHeadlessGrid(options: engine.HeadlessOptions): engine.HeadlessGrid {
  loaded ??= loadEngine();
  return loaded.openHeadlessGrid(options);
}

/** Bundled first: some of Univer's dependencies are ES modules only, which neither Jest nor older Nodes require(). */
function loadEngine(): typeof engine {
  const { outputFiles } = buildSync({
    entryPoints: [join(__dirname, 'headless-engine.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    write: false,
    logLevel: 'error',
  });
  const module = { exports: {} as typeof engine };
  const run = new Function('module', 'exports', 'require', outputFiles[0]!.text);
  run(module, module.exports, createRequire(__filename));
  return module.exports;
}
