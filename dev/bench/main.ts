// npm run bench: what a sheet of formulas costs, measured.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../build/bundle';
import { help, parseCommand } from './command-line';
import { markdownReport } from './report/markdown-report';
import { textReport } from './report/text-report';
import { runBench } from './run-bench';
import { scenarioNames } from './scenarios/scenarios';

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
    const path = join(projectRoot, documentPath);
    const isWhole = command.only.length === scenarioNames.length;
    writeFileSync(path, markdownReport(report, isWhole ? '' : readFileSync(path, 'utf8')));
    console.log(`${documentPath} is written.`);
  } else {
    console.log(textReport(report));
  }
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
