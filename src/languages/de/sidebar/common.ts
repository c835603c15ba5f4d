// Words that several tabs of the sidebar share, in German, with CoinTracking's own words for its German users.
import type { SidebarWords } from '../../pack';
import { calls, formulas } from './count';

export const germanCommon: Pick<
  SidebarWords,
  'tabsLabel' | 'tabs' | 'common' | 'ages' | 'datasets' | 'datasetGroups' | 'callsLeft' | 'nextFree'
> = {
  tabsLabel: 'CoinTracking',
  tabs: { home: 'Start', insert: 'Einfügen', refresh: 'Aktualisieren', settings: 'Einstellungen' },

  common: {
    cancel: 'Abbrechen',
    save: 'Speichern',
    back: 'Zurück',
    again: 'Noch einmal versuchen',
    copied: 'Kopiert',
    refused: 'Dein Browser erlaubt hier kein Kopieren',
    newTab: '(öffnet einen neuen Tab)',
    calls,
    formulas,
    rows: (shown, number) => `${shown} ${number === 1 ? 'Zeile' : 'Zeilen'}`,
    all: number => `Alle ${number} zeigen`,
    fewer: 'Weniger zeigen',
    between: ' ',
  },

  ages: {
    justNow: 'gerade eben',
    minutesAgo: number => `vor\u00a0${number}\u00a0Min.`,
    hoursAgo: number => `vor\u00a0${number}\u00a0Std.`,
    yesterday: 'gestern',
    yesterdayAt: time => `gestern ${time}`,
    todayAt: time => `heute ${time}`,
    tomorrow: 'morgen',
    never: 'noch nie abgerufen',
  },

  datasets: {
    getTrades: 'Trades',
    getBalance: 'Bestand',
    getHistoricalSummary: 'Wertverlauf',
    getHistoricalCurrency: 'Coin-Verlauf',
    getGroupedBalance: 'Gruppierter Bestand',
    getGains: 'Gewinne',
    getLedger: 'Ledger',
  },
  datasetGroups: {
    exchange: 'nach Börse',
    group: 'nach Trade-Gruppe',
    type: 'nach Typ',
    allCoins: 'alle Coins',
    inBtc: 'in BTC',
    withPrices: 'mit Preisen',
  },

  callsLeft: (left, of) => `${left} von ${of} frei`,
  nextFree: when => `Der nächste um ${when}`,
};
