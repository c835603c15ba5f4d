// Time and chance come into the core from outside, so that a test can choose them.
import { type SyntaxNode, sourceFile, sourceFilesUnder } from './source-files';

const hidden = new Set(['Date.now()', 'new Date()', 'Math.random()']);

/** `Date.now()` wherever a file asks the computer instead of its ports. */
function hiddenInputs(nodes: Iterable<SyntaxNode>): string[] {
  return [...nodes].map(calledText).filter(text => hidden.has(text));
}

function calledText(node: SyntaxNode): string {
  if (node.type === 'NewExpression') {
    const given = (node.arguments as unknown[] | null) ?? [];
    return `new ${nameOf(node.callee)}(${given.length > 0 ? '…' : ''})`;
  }
  if (node.type !== 'MemberExpression') return '';
  return `${nameOf(node.object)}.${nameOf(node.property)}()`;
}

function nameOf(node: unknown): string {
  return (node as { value?: string }).value ?? '';
}

const pureFolders = [
  'src/core',
  'src/functions',
  'src/formulas',
  'src/schedule',
  'src/languages',
  'src/add-on',
  'src/demo',
];

test.each(pureFolders)('%s asks its ports for the time, never the computer', folder => {
  const found = sourceFilesUnder(folder).flatMap(({ path, nodes }) =>
    hiddenInputs(nodes()).map(text => `${path}: ${text}`),
  );
  expect(found).toEqual([]);
});

test.each(['Date.now()', 'new Date()', 'Math.random()', 'const now = Date.now'])('%s is seen', text => {
  expect(hiddenInputs(sourceFile('src/core/probe.ts', text).nodes())).toHaveLength(1);
});

test('a date made of a number is no hidden input', () => {
  expect(hiddenInputs(sourceFile('src/core/probe.ts', 'new Date(0); Date.UTC(2026, 0)').nodes())).toEqual([]);
});
