// The tab Home, with what it says in trouble and on demo data, in German.
import type { SidebarWords } from '../../pack';
import { count, datasets, formulas } from './count';

export const germanHome: Pick<SidebarWords, 'home' | 'demo' | 'troubled' | 'trouble'> = {
  home: {
    value: 'Portfoliowert',
    account: 'Account',
    change24h: '24 Std.',
    change7d: '7 Tage',
    up: 'gestiegen um',
    down: 'gefallen um',
    line: 'Wert im Verlauf',
    monthsAgo: number => `vor ${count(number, 'Monat', 'Monaten')}`,
    daysAgo: number => `vor ${count(number, 'Tag', 'Tagen')}`,
    today: 'heute',
    withCurrencies: 'Mit Währungen',
    inBitcoin: 'In Bitcoin',
    topCoins: 'Größte Coins',
    all: number => `Alle ${number}`,
    sheets: 'Deine Blätter',
    from: (when, age) => (age ? `Von ${when}, ${age}` : `Von ${when}`),
    notFetched: 'Noch nicht abgerufen',
    fromBadge: when => `von ${when}`,
    refresh: 'Aktualisieren',
    tryNow: 'Jetzt versuchen',
    fetching: dataset => `${dataset} wird abgerufen…`,
    recalculating: 'Formeln rechnen neu…',
    fetched: (done, of) => `${done} von ${of} abgerufen`,
    stop: 'Anhalten',
    stopping: 'Hält an…',
    refreshed: (number, cells) => `${datasets(number)}, ${formulas(cells)} aktualisiert`,
    put: 'Bring es auf ein Blatt',
    putWhy: 'Wert, Aufteilung, Bestände und Bewegungen, als Live-Formeln mit Diagrammen.',
    makeOverview: 'Meinen Überblick erstellen',
    others: 'Andere Berichte und Formeln',
    emptyTitle: 'Noch keine Transaktionen',
    empty:
      'Der Key funktioniert, aber dieser CoinTracking-Account enthält keine Coins. Importiere dort eine Börse oder eine Wallet und aktualisiere dann hier.',
    openCoinTracking: 'CoinTracking öffnen',
    lookAround: 'Mit Demodaten umsehen',
    nothingYet: 'Noch ist nichts abgerufen. „Aktualisieren“ holt den Bestand.',
  },

  demo: {
    title: 'Demodaten.',
    line: 'Ein erfundener Account.',
    connectMine: 'Meinen verbinden',
    backToMine: 'Zurück zu meinem',
    badge: 'Demo',
    foot: 'Demodaten',
    free: 'Kostet keine Abrufe',
    makeOverview: 'Überblick erstellen',
  },

  troubled: {
    outage: 'CoinTracking antwortet nicht.',
    lastGood: when => `Das sind die letzten guten Werte, von ${when}. Formeln behalten ihre.`,
    nothingGood: 'Vorher wurde nichts abgerufen, daher gibt es keine Werte zu zeigen.',
    nextTry: when => `Nächster Versuch um ${when}.`,
    keep: when => `Formeln behalten, was um ${when} abgerufen wurde.`,
    keyRefused: 'CoinTracking lehnt den Key ab.',
    keyRefusedWhy: 'Er wurde dort gelöscht oder geändert. Deine letzten Werte bleiben.',
    enterKey: 'Neuen Key eingeben',
    noCalls: 'Keine Abrufe ohne neuen Key',
    offline: 'Keine Verbindung zu Google.',
    offlineWhy: 'Prüfe deine Internetverbindung. Nichts wurde geändert; unten steht, was vorher da war.',
    offlineEmpty: 'Prüfe deine Internetverbindung. Nichts wurde geändert.',
    callsUnknown: 'Abrufe offline nicht bekannt',
    editor:
      'Der Account gehört der Person, die ihn verbunden hat. Du kannst Berichte und Formeln einfügen; neue Daten abrufen kann nur sie.',
    useOwn: 'Meinen eigenen Account verwenden',
    ownersCalls: 'Abrufe gehören dem Eigentümer',
  },

  trouble: {
    offline: () => 'Google ist nicht erreichbar. Prüfe deine Internetverbindung und versuche es noch einmal.',
    'several-accounts': () =>
      'Google verwechselt Konten, wenn ein Browser bei mehreren angemeldet ist. Nimm ein Browserprofil oder ein privates Fenster, in dem nur das Konto dieser Tabelle angemeldet ist.',
    authorization: () =>
      'Google bittet dich erneut um Erlaubnis. Schließe diese Seitenleiste, öffne sie über Erweiterungen ▸ CoinTracking (oder der Name deines Skripts) und stimme zu. Hilft das nicht, melde deine anderen Google-Konten ab.',
    'too-long': () =>
      'Google hat das beendet, weil es zu lange dauerte. Was bis dahin ankam, bleibt; öffne die Seitenleiste neu, um es zu sehen.',
    'too-many': () =>
      'Google führt gerade zu viele Skripte für dich aus. Versuche es in einer Minute noch einmal.',
    'day-quota': () =>
      'Googles Tageskontingent für Skripte ist verbraucht. Es gilt für dein Google-Konto und endet spätestens 24 Stunden, nachdem die Zählung begann.',
    server: detail =>
      `Google konnte das nicht ausführen${detail ? `: „${detail.slice(0, 160)}“` : ''}. Versuche es in einer Minute noch einmal.`,
  },
};
