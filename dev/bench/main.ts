// npm run bench: what a sheet of formulas costs, measured.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../build/bundle';
import { help, parseCommand } from './command-line';
import { markdownReport } from './report/markdown-report';
import { textReport } from './report/text-report';
import { runBench } from './run-bench';

const documentPath = 'docs/performance.md';

async function main(args: readonly string[]): Promise<void> {
  const command = parseCommand(args);
  if (command === 'help') {
    process.stdout.write(help);
    return;
  }
  const report = await runBench(command.quick, command.only);
  if (command.output === 'json') {
    process.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`);
  } else if (command.output === 'markdown') {
    writeFileSync(join(projectRoot, documentPath), markdownReport(report));
    console.log(`${documentPath} is written.`);
  } else {
    console.log(textReport(report));
  }
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
