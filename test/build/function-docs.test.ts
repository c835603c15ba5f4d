// docs/functions.md shows what formulas really give on the made-up account.
import { computeSheets } from '../../dev/build/examples/compute-sheets';
import { generatedFiles } from '../../dev/build/generate';
import { recipes } from '../../dev/build/recipes';
import { catalog } from '../../src/functions/catalog';

let text: string;
beforeAll(async () => {
  text = await reference();
});

async function reference(): Promise<string> {
  return (await generatedFiles()).find(({ path }) => path === 'docs/functions.md')!.text;
}

/** What stands beneath a heading, up to the next one. */
function section(heading: string): string {
  const [, found] = text.split(`\n${heading}\n`);
  return found!.split(/\n##+ /)[0]!;
}

const formulas = catalog.flatMap(({ name, examples }) => examples.map(({ formula }) => [name, formula]));

test.each(formulas)('%s shows what %s gives', (name, formula) => {
  const [, after] = section(`## ${name}`).split(`\`${formula}\` – `);
  const [line, blank, ...rest] = after!.split('\n');
  expect(blank).toBe('');
  const isFigure = /: \*\*[^*]+\*\*( · \*\*[^*]+\*\*)*$/.test(line!);
  if (!isFigure) expect(rest.slice(0, 3).join('\n')).toMatch(/^\|.*\|\n\|( (---|--:) \|)+\n\| .* \|$/);
});

test.each(recipes.map(({ question, sheet }) => [question, sheet] as const))('%s', (question, sheet) => {
  const recipe = section(`### ${question}`);
  for (const [cell, content] of Object.entries(sheet)) {
    expect(recipe).toContain(typeof content === 'string' ? `**${cell}** \`${content}\`` : `**${cell}**: `);
  }
  expect(recipe).not.toMatch(/: \*\*\*\*$/m);
});

test('the recipes hold what people ask for', () => {
  const functions = recipes.map(({ sheet }) => /CT_\w+/.exec(String(sheet.A1))?.[0]);
  expect(functions).toEqual(
    expect.arrayContaining(['CT_BALANCE_ON', 'CT_LOTS', 'CT_INCOME', 'CT_ALLOCATION', 'CT_PERFORMANCE']),
  );
  expect(recipes.filter(({ chart }) => chart).length).toBeGreaterThanOrEqual(2);
});

test('a chart takes its figures from all rows of the table', () => {
  const ranges = recipes.flatMap(({ question, chart }) =>
    [...(chart ?? '').matchAll(/[A-Z]1:[A-Z](\d+)/g)].map(
      ([, lastRow]) => [question, Number(lastRow)] as const,
    ),
  );
  expect(ranges.length).toBeGreaterThan(1);
  for (const [question, lastRow] of ranges) {
    const rows = Number(/… (\d+) rows/.exec(section(`### ${question}`))?.[1]);
    expect([question, lastRow]).toEqual([question, rows + 1]);
  }
});

test('no result is an error, and tables are short', () => {
  expect(text).not.toMatch(/#(ERROR|NAME|VALUE|REF|N\/A|SPILL)|Loading|undefined|NaN|\[object/);
  const tables = text.match(/^\|.*(\n\|.*)*/gm)!.filter(table => /^\|( (---|--:) \|)+$/m.test(table));
  expect(tables.length).toBeGreaterThan(catalog.length);
  for (const table of tables) {
    expect(table.split('\n').length).toBeLessThanOrEqual(8);
    expect(table.split('\n')[0]!.split('|').length).toBeLessThanOrEqual(10);
  }
});

test('the table of contents names every function and recipe once, and leads there', () => {
  const [contents] = text.split('\n## ');
  const links = [...contents!.matchAll(/\[([^\]]+)\]\(#([^)]+)\)/g)].map(([, words, anchor]) => [
    words,
    anchor,
  ]);
  const names = [...catalog.map(({ name }) => name), ...recipes.map(({ question }) => question)];
  expect(links.map(([words]) => words).sort()).toEqual(names.sort());
  const headings = [...text.matchAll(/^##+ (.*)$/gm)].map(([, heading]) => heading!);
  const anchors = headings.map(heading =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_ -]/gu, '')
      .replace(/ /g, '-'),
  );
  expect(anchors).toEqual(expect.arrayContaining(links.map(([, anchor]) => anchor)));
});

test('made twice, it is the same', async () => {
  expect(await reference()).toBe(text);
});

test('a formula that fails or shows nothing ends the generating', async () => {
  await expect(computeSheets([{ A1: '=CT_BALANCE("NOSUCHCOIN")' }])).rejects.toThrow(
    '=CT_BALANCE("NOSUCHCOIN") shows no result: ',
  );
  await expect(computeSheets([{ A1: '=CT_TRADES("to=2019")' }])).rejects.toThrow('shows nothing');
});
