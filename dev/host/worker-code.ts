// The worker's code as text, built once, so that it starts under tsx, jest and plain Node alike.
import path from 'node:path';
import { buildSync } from 'esbuild';

export type WorkerCode = { readonly worker: string; readonly guestRuntime: string };

let built: WorkerCode | undefined;

export function buildWorkerCode(): WorkerCode {
  built ??= {
    worker: bundle('worker.ts', 'node'),
    guestRuntime: wrap(bundle('guest/runtime.ts', 'neutral')),
  };
  return built;
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

/** Without a module system in the script's scope the exports are the text's value, and no global is left behind. */
function wrap(commonJs: string): string {
  return `(() => { const module = { exports: {} }; ${commonJs}\nreturn module.exports; })()`;
}
