// Scenarios one after another, as one report.
import { noteProgress } from './progress';
import type { Findings, Report } from './report/report';
import { measure, type ScenarioName } from './scenarios/scenarios';

export async function runBench(isQuick: boolean, names: readonly ScenarioName[]): Promise<Report> {
  const findings: Findings[] = [];
  for (const [index, name] of names.entries()) {
    noteProgress(`${index + 1} of ${names.length}: ${name}`);
    findings.push(await measure(name, isQuick));
  }
  return { isQuick, findings };
}
