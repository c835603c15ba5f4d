// Lets the engine read formulas in the signs of the spreadsheet's locale. It knows those of en_US alone, so it gets them
// translated, letter for letter in the same place; the cell and the formula bar keep what was typed.
import type { Injector } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { inCommonSigns, inCommonSignsSoFar } from '../../host/locale/formula-syntax';
import { withLiteralsAsCalls } from './array-literals';
import { withClosedRanges } from './open-ranges';

export function readFormulasByLocale(injector: Injector, locale: string): void {
  const lexer = injector.get(LexerTreeBuilder);
  const treeBuilder = lexer.treeBuilder.bind(lexer);
  const sequenceNodesBuilder = lexer.sequenceNodesBuilder.bind(lexer);
  const getFunctionAndParameter = lexer.getFunctionAndParameter.bind(lexer);
  const checkIfAddBracket = lexer.checkIfAddBracket.bind(lexer);

  lexer.treeBuilder = (formula, ...rest) =>
    treeBuilder(withClosedRanges(withLiteralsAsCalls(inCommonSigns(formula, locale) ?? '=#ERROR!')), ...rest);
  lexer.sequenceNodesBuilder = formula => {
    const common = inCommonSignsSoFar(formula, locale);
    const nodes = sequenceNodesBuilder(common);
    return common === formula ? nodes : nodes && inOwnSigns(nodes, formula);
  };
  lexer.getFunctionAndParameter = (formula, index) =>
    getFunctionAndParameter(inCommonSignsSoFar(formula, locale), index);
  lexer.checkIfAddBracket = formula => checkIfAddBracket(inCommonSignsSoFar(formula, locale));
}

type Nodes = NonNullable<ReturnType<LexerTreeBuilder['sequenceNodesBuilder']>>;

/** The engine puts a formula together again from its nodes when rows move. */
function inOwnSigns(nodes: Nodes, formula: string): Nodes {
  const text = formula.startsWith('=') ? formula.slice(1) : formula;
  let at = 0;
  const own = nodes.map(node => {
    const { length } = typeof node === 'string' ? node : node.token;
    const token = text.slice(at, at + length);
    at += length;
    return typeof node === 'string' ? token : { ...node, token };
  });
  return at === text.length ? own : nodes;
}
