// What `npm run bench -- …` was asked for. A wrong argument is a sentence.
import { parseArgs } from 'node:util';
import { type ScenarioName, scenarioNames } from './scenarios/scenarios';

export interface BenchCommand {
  readonly quick: boolean;
  readonly output: 'text' | 'json' | 'markdown';
  readonly only: readonly ScenarioName[];
}

export const help = `npm run bench                      measures everything and prints tables; takes minutes
npm run bench -- --quick           fewer cells, a shorter day, smaller accounts
npm run bench -- --only day,cells  these alone: ${scenarioNames.slice(0, 6).join(', ')},
                                   ${scenarioNames.slice(6).join(', ')}
npm run bench -- --json            the same as data, on the standard output
npm run bench -- --markdown        writes docs/performance.md; with --only, these sections of it
`;

/** Throws a sentence. */
export function parseCommand(args: readonly string[]): BenchCommand | 'help' {
  const { help, quick, only, json, markdown } = read(args);
  if (help) return 'help';
  if (json && markdown) throw new Error('--json and --markdown are two outputs: give one of them.');
  if (quick && markdown) throw new Error('docs/performance.md tells of the full run: leave --quick out.');
  return {
    quick: quick === true,
    output: json ? 'json' : markdown ? 'markdown' : 'text',
    only: only === undefined ? scenarioNames : only.split(',').map(scenarioNamed),
  };
}

function scenarioNamed(given: string): ScenarioName {
  const name = scenarioNames.find(known => known === given.trim());
  if (name === undefined)
    throw new Error(`There is no scenario "${given}". Possible: ${scenarioNames.join(', ')}.`);
  return name;
}

function read(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        help: { type: 'boolean', short: 'h' },
        quick: { type: 'boolean' },
        only: { type: 'string' },
        json: { type: 'boolean' },
        markdown: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    const [reason] = (error as Error).message.split(/[.\n]/);
    throw new Error(`${reason}. npm run bench -- --help shows what is possible.`);
  }
}
