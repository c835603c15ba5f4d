// The menu in German.
import { joinSentences } from '../join-sentences';
import type { MenuWords } from '../pack';

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
const formulas = (number: number) => count(number, 'Formel', 'Formeln');
const unchanged = (protectedCells: number) =>
  protectedCells > 0 && `${formulas(protectedCells)} in geschützten Zellen unverändert.`;

const notGoneThrough = (skipped: number, left: number) => [
  skipped > 0 &&
    `${formulas(skipped)} nicht neu berechnet, weil Google es abgelehnt hat. Bitte in einer Minute noch einmal aktualisieren.`,
  left > 0 &&
    `${formulas(left)} noch unter einem Namen mit CT_REFRESHING_: Die Werte stimmen, und der nächste Griff zu diesem Menü setzt den Namen zurück.`,
];

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
  refreshed: ({ fetched, failures, cells, protectedCells, skipped, left }) =>
    joinSentences([
      `${count(fetched, 'Datensatz', 'Datensätze')} abgerufen, ${formulas(cells)} neu berechnet.`,
      unchanged(protectedCells),
      ...notGoneThrough(skipped, left),
      failures.length > 0 &&
        `${count(failures.length, 'Datensatz konnte', 'Datensätze konnten')} nicht abgerufen werden:`,
    ]),
  frozen: ({ formulas: frozen, errors, loading, protectedCells, changed }) =>
    joinSentences([
      `${formulas(frozen)} in Werte umgewandelt.`,
      unchanged(protectedCells),
      errors > 0 && `${formulas(errors)} mit Fehler unverändert.`,
      loading > 0 && `${formulas(loading)} unverändert, weil noch geladen wird.`,
      changed > 0 &&
        `${formulas(changed)} inzwischen geändert oder verschoben: Bitte diese Zellen ansehen und bei Bedarf noch einmal umwandeln.`,
    ]),
};
