// A module with its imports as one script that Apps Script can load.
import { parse } from 'acorn';
import { build } from 'esbuild';
import { withoutHelp } from './without-help';

/** Bundles a module with its imports into one script. Its exports are under one global name. */
export async function buildScript(entryPoint: string, globalName: string): Promise<string> {
  const result = await build({
    entryPoints: [entryPoint],
    bundle: true,
    write: false,
    format: 'iife',
    globalName,
    target: 'es2019',
    platform: 'neutral',
    charset: 'utf8',
    // Every cell of a sheet loads this text.
    minify: true,
    // Otherwise esbuild reads tsconfig.json, whose verbatimModuleSyntax keeps unused imports.
    tsconfigRaw: {},
    plugins: [withoutHelp],
    logLevel: 'silent',
  });
  return result.outputFiles[0]!.text;
}

/** Apps Script can't parse class fields, `#private` and modules. No local run would notice. */
export function requireEs2019(code: string): void {
  try {
    parse(code, { ecmaVersion: 2019, sourceType: 'script' });
  } catch (error) {
    throw new Error(`The script isn't ES2019, so Apps Script couldn't load it: ${(error as Error).message}`);
  }
}
