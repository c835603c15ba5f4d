// The menu in German.
import { joinSentences } from '../join-sentences';
import type { MenuWords } from '../pack';

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
const formulas = (number: number) => count(number, 'Formel', 'Formeln');
const unchanged = (protectedCells: number) =>
  protectedCells > 0 && `${formulas(protectedCells)} in geschützten Zellen unverändert.`;

export const germanMenu: MenuWords = {
  openSidebar: 'Seitenleiste öffnen',
  refreshAll: 'Alles aktualisieren',
  refreshSheet: 'Dieses Blatt aktualisieren',
  refreshSelection: 'Auswahl aktualisieren',
  retryErrors: 'Fehler noch einmal versuchen',
  freezeSelection: 'Auswahl in Werte umwandeln',
  openSchedule: 'Zeitplan…',
  openHelp: 'Hilfe',
  working: 'Daten werden von CoinTracking abgerufen…',
  noFormulas:
    'Hier steht noch keine CoinTracking-Formel. Gib =CT_BALANCE() in eine Zelle ein oder öffne die Seitenleiste.',
  noErrors: 'Keine CoinTracking-Formel zeigt einen Fehler.',
  refreshed: ({ fetched, failures, cells, protectedCells }) =>
    joinSentences([
      `${count(fetched, 'Datensatz', 'Datensätze')} abgerufen, ${formulas(cells)} neu berechnet.`,
      unchanged(protectedCells),
      failures.length > 0 &&
        `${count(failures.length, 'Datensatz konnte', 'Datensätze konnten')} nicht abgerufen werden:`,
    ]),
  frozen: ({ formulas: frozen, errors, protectedCells }) =>
    joinSentences([
      `${formulas(frozen)} in Werte umgewandelt.`,
      unchanged(protectedCells),
      errors > 0 && `${formulas(errors)} mit Fehler unverändert.`,
    ]),
};
