// The report for the terminal: aligned tables.
import { figureText, numberText } from './figure-text';
import type { Goal, Report, Section } from './report';

const quickNote =
  'Quick run: fewer cells, a shorter day, smaller accounts. The goals are about the full run, npm run bench.';

export function textReport({ isQuick, findings }: Report): string {
  const parts = findings.map(({ section }) => sectionText(section));
  const goals = findings.flatMap(({ goals }) => goals);
  return [...(isQuick ? [quickNote] : []), ...parts, goalsText(goals)].join('\n\n');
}

function sectionText({ title, explanation, columns, rows }: Section): string {
  const keys = Object.keys(columns);
  const table = [Object.values(columns), ...rows.map(row => keys.map(key => figureText(row[key])))];
  const isText = keys.map(key =>
    rows.every(row => typeof row[key] !== 'number' && typeof row[key] !== 'object'),
  );
  return `${title}\n${explanation}\n\n${align(table, isText)}`;
}

function goalsText(goals: readonly Goal[]): string {
  const rows = goals.map(({ goal, measured, atMost, isReached, remark }) => [
    isReached ? 'pass' : 'FAIL',
    numberText(measured),
    `≤ ${numberText(atMost)}`,
    remark === '' ? goal : `${goal}: ${remark}`,
  ]);
  return `Goals\n\n${align([['', 'measured', 'goal', ''], ...rows], [true, false, false, true])}`;
}

function align(rows: readonly (readonly string[])[], isText: readonly boolean[]): string {
  const widths = isText.map((_, column) => Math.max(...rows.map(row => row[column]!.length)));
  const line = (row: readonly string[]) =>
    row.map((text, column) =>
      isText[column] ? text.padEnd(widths[column]!) : text.padStart(widths[column]!),
    );
  return rows.map(row => line(row).join('  ').trimEnd()).join('\n');
}
