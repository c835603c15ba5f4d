// `npm run sandbox -- --port N`: starts only the local CoinTracking, for any client. Prints one line of JSON when ready.

import { startSandbox } from './sandbox';

const usage = 'Usage: npm run sandbox -- --port N (0 to 65535; without it a free port is taken)';

main().catch((error: NodeJS.ErrnoException) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
});

async function main(): Promise<void> {
  const sandbox = await startSandbox({ port: readPort(process.argv.slice(2)) });
  const accounts = sandbox.accounts.map(({ name, key, secret, plan }) => ({ name, key, secret, plan }));
  process.stdout.write(`${JSON.stringify({ url: sandbox.url, accounts })}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void sandbox.close());
  }
}

function readPort(args: string[]): number {
  const [name, value, ...rest] = args.flatMap(argument => argument.split('=', 2));
  if (name === undefined) return 0;
  if (name !== '--port' || rest.length > 0) throw new Error(`Unknown argument: ${args.join(' ')}. ${usage}`);
  if (!/^\d{1,5}$/.test(value ?? '') || Number(value) > 65_535) {
    throw new Error(`Not a port: ${value ?? 'nothing given'}. ${usage}`);
  }
  return Number(value);
}

function explain(error: NodeJS.ErrnoException & { port?: number }): string {
  if (error.code === 'EADDRINUSE')
    return `Port ${error.port} is taken. Choose another one, or leave --port out.`;
  if (error.code === 'EACCES')
    return `Port ${error.port} is not open to you. Choose one above 1023, or leave --port out.`;
  return error.message;
}
