// `npm start`: starts the playground, or prints the value of one formula with --eval.
import { catalog } from '../../src/functions/catalog';
import { announcementOf } from './announcement';
import { openBackEnd } from './back-end';
import { type Command, help, parseCommand } from './command-line';
import { evaluateFormula } from './evaluate-formula';
import { builtPageFolder } from './page-bundle';
import { startServer } from './server';

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});

async function main(): Promise<void> {
  const command = parseCommand(process.argv.slice(2), process.env);
  if (command.kind === 'help') process.stdout.write(help);
  else if (command.kind === 'evaluate') await printValue(command);
  else await serve(command);
}

async function printValue({
  formula,
  live,
  settings,
}: Extract<Command, { kind: 'evaluate' }>): Promise<void> {
  const backEnd = await openBackEnd({ live, settings });
  try {
    if (backEnd.connectError) throw new Error(`The account could not be connected: ${backEnd.connectError}`);
    const names = catalog.map(entry => entry.name);
    const result = await evaluateFormula(formula, names, backEnd.evaluate, settings);
    if (!result.ok) throw new Error(result.message);
    process.stdout.write(`${result.text}\n`);
  } finally {
    await backEnd.close();
  }
}

async function serve({ port, live, isFresh, settings }: Extract<Command, { kind: 'serve' }>): Promise<void> {
  const [backEnd, pageFolder] = await Promise.all([
    openBackEnd({ live, isFresh, settings }),
    builtPageFolder(),
  ]);
  try {
    const server = await startServer(backEnd, pageFolder, port);
    process.stdout.write(announcementOf(server.url, backEnd));
    await new Promise(resolve => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
    });
    await server.close();
  } finally {
    await backEnd.close();
  }
}
