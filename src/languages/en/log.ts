// What happened, in English.
import { joinSentences } from '../join-sentences';
import type { LogWords } from '../pack';

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
const seconds = (millis: number) => `${(millis / 1000).toFixed(1)} s`;

const scopes = {
  everything: 'everything',
  sheet: 'one sheet',
  selection: 'a selection',
  errors: 'formulas with an error',
};

export const englishLog: LogWords = {
  call: (e, { dataset }) => `${dataset} fetched: ${count(e.rows, 'row')} in ${seconds(e.millis)}.`,
  failure: (_, { dataset, failure }) => `${dataset} could not be fetched. ${failure}`,
  refusal: (_, { dataset, failure }) => `${dataset} was not asked for. ${failure}`,
  refresh: e =>
    `Refreshed ${scopes[e.scope]}: ${count(e.cells, 'formula')} recalculated` +
    `${e.protectedCells > 0 ? `, ${count(e.protectedCells, 'formula')} in protected cells left as they are` : ''}` +
    `${e.left ? `; ${count(e.left, 'formula')} still under a name with CT_REFRESHING_` : ''}.`,
  schedule: (e, { failure }) =>
    joinSentences([
      `On schedule: ${count(e.fetched, 'dataset')} fetched, ${count(e.cells, 'formula')} recalculated.`,
      e.failed > 0 && `${count(e.failed, 'dataset')} could not be fetched.`,
      failure,
    ]),
  unauthorized: () =>
    'The scheduled run could do nothing: Google asks for permission again. Opening the menu Extensions ▸ CoinTracking (or the name of your script) brings the question.',
  connected: e => `Account "${e.account}" connected.`,
  disconnected: e => `Account "${e.account}" disconnected; its data is removed.`,
  repaired: e => `A refresh had broken off; ${count(e.cells, 'formula')} put back as they were.`,
};
