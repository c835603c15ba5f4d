// The files of src with what each imports, read by a parser: values and types, re-exports, `import()` in either sense.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { parseSync } from '@swc/core';
import { projectRoot } from '../../dev/build/bundle';

export interface SourceFile {
  /** From the project's root: `src/core/errors.ts`. */
  readonly path: string;
  readonly imports: readonly ImportedFrom[];
  /** Every node of the syntax tree. */
  nodes(): Iterable<SyntaxNode>;
}

export interface ImportedFrom {
  /** As written: `../core/errors`. */
  readonly specifier: string;
  /** From the project's root, without its ending: `src/core/errors`. A package stays as written. */
  readonly target: string;
}

export type SyntaxNode = { readonly type: string; readonly [field: string]: unknown };

export function sourceFilesUnder(folder: string): SourceFile[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name))
    .map(name => posix.join(folder, name.split(sep).join('/')))
    .sort()
    .map(path => sourceFile(path, readFileSync(join(projectRoot, path), 'utf8')));
}

export function sourceFile(path: string, text: string): SourceFile {
  const tree = parseSync(text, { syntax: 'typescript', tsx: path.endsWith('x'), target: 'es2022' });
  const nodes = () => nodesOf(tree);
  const specifiers = [...nodes()].map(specifierIn).filter(specifier => specifier !== undefined);
  return {
    path,
    nodes,
    imports: specifiers.map(specifier => ({ specifier, target: resolve(path, specifier) })),
  };
}

function* nodesOf(value: unknown): Generator<SyntaxNode> {
  if (Array.isArray(value)) {
    for (const item of value) yield* nodesOf(item);
  } else if (typeof value === 'object' && value !== null) {
    if ('type' in value && typeof value.type === 'string') yield value as SyntaxNode;
    yield* nodesOf(Object.values(value));
  }
}

function specifierIn(node: SyntaxNode): string | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      return textOf(node.source);
    case 'TsImportType':
      return textOf(node.argument);
    case 'TsExternalModuleReference':
      return textOf(node.expression);
    case 'CallExpression': {
      const [first] = node.arguments as { expression: unknown }[];
      return (node.callee as SyntaxNode).type === 'Import' ? textOf(first?.expression) : undefined;
    }
    default:
      return undefined;
  }
}

function textOf(literal: unknown): string | undefined {
  return (literal as { value?: string } | null | undefined)?.value;
}

function resolve(path: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  const absolute = join(projectRoot, dirname(path), specifier);
  return relative(projectRoot, absolute)
    .split(sep)
    .join('/')
    .replace(/\.tsx?$/, '');
}
