import type { MenuWords } from '../menu-words';

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
const formulas = (number: number) => count(number, 'Formel', 'Formeln');

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
    [
      `${count(fetched, 'Datensatz', 'Datensätze')} abgerufen, ${formulas(cells)} neu berechnet.`,
      protectedCells > 0 && `${formulas(protectedCells)} in geschützten Zellen unverändert.`,
      failures.length > 0 &&
        `${count(failures.length, 'Datensatz konnte', 'Datensätze konnten')} nicht abgerufen werden:`,
    ]
      .filter(Boolean)
      .join(' '),
  frozen: ({ formulas: frozen, errors, protectedCells }) =>
    [
      `${formulas(frozen)} in Werte umgewandelt.`,
      protectedCells > 0 && `${formulas(protectedCells)} in geschützten Zellen unverändert.`,
      errors > 0 && `${formulas(errors)} mit Fehler unverändert.`,
    ]
      .filter(Boolean)
      .join(' '),
};
