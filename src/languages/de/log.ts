// What happened, in German.
import { joinSentences } from '../join-sentences';
import type { LogWords } from '../pack';

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
const formulas = (number: number) => count(number, 'Formel', 'Formeln');
const datasets = (number: number) => count(number, 'Datensatz', 'Datensätze');
const seconds = (millis: number) => `${(millis / 1000).toFixed(1).replace('.', ',')} s`;

const scopes = {
  everything: 'Alles',
  sheet: 'Ein Blatt',
  selection: 'Eine Auswahl',
  errors: 'Formeln mit Fehler',
};

export const germanLog: LogWords = {
  call: (e, { dataset }) =>
    `${dataset} abgerufen: ${count(e.rows, 'Zeile', 'Zeilen')} in ${seconds(e.millis)}.`,
  failure: (_, { dataset, failure }) => `${dataset}: Der Abruf ist fehlgeschlagen. ${failure}`,
  refusal: (_, { dataset, failure }) => `${dataset}: nicht abgerufen. ${failure}`,
  refresh: e =>
    `${scopes[e.scope]} aktualisiert: ${formulas(e.cells)} neu berechnet` +
    `${e.protectedCells > 0 ? `, ${formulas(e.protectedCells)} in geschützten Zellen unverändert` : ''}` +
    `${e.left ? `; ${formulas(e.left)} noch unter einem Namen mit CT_REFRESHING_` : ''}.`,
  schedule: (e, { failure }) =>
    joinSentences([
      `Nach Zeitplan: ${datasets(e.fetched)} abgerufen, ${formulas(e.cells)} neu berechnet.`,
      e.failed > 0 && `${datasets(e.failed)} nicht abgerufen.`,
      failure,
    ]),
  unauthorized: () =>
    'Der Lauf nach Zeitplan konnte nichts tun: Google bittet erneut um Erlaubnis. Öffne das Menü Erweiterungen ▸ CoinTracking (oder der Name deines Skripts), dann kommt die Frage.',
  connected: e => `Account „${e.account}“ verbunden.`,
  disconnected: e => `Account „${e.account}“ getrennt; die Daten sind entfernt.`,
  repaired: e =>
    `Eine Aktualisierung war abgebrochen; ${formulas(e.cells)} ${e.cells === 1 ? 'steht' : 'stehen'} wieder da wie vorher.`,
};
