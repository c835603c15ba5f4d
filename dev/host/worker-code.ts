// The worker's code as text, built once, so that it runs under tsx, jest and plain Node.
import path from 'node:path';
import { buildSync } from 'esbuild';
import { CachedBuild } from '../build/cached-build';

export type WorkerCode = { readonly worker: string; readonly guestRuntime: string };

let built: WorkerCode | undefined;

export function buildWorkerCode(): WorkerCode {
  built ??= readOrBuild();
  return built;
}

function readOrBuild(): WorkerCode {
  const cached = new CachedBuild('worker-code.json');
  return JSON.parse(cached.read() ?? cached.save(JSON.stringify(build()))) as WorkerCode;
}

function build(): WorkerCode {
  return {
    worker: bundle('worker.ts', 'node'),
    guestRuntime: wrap(bundle('guest/runtime.ts', 'neutral')),
  };
}

function bundle(file: string, platform: 'node' | 'neutral'): string {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(__dirname, file)],
    bundle: true,
    write: false,
    platform,
    format: 'cjs',
    target: 'es2022',
  });
  return outputFiles[0]!.text;
}

/** The script's scope has no modules: the exports are the value of the evaluated text, and no global remains. */
function wrap(commonJs: string): string {
  return `(() => { const module = { exports: {} }; ${commonJs}\nreturn module.exports; })()`;
}
