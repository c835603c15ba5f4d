// The sidebar in German, with CoinTracking's own words for its German users.
import { joinSentences } from '../join-sentences';
import type { SidebarWords } from '../pack';

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
const calls = (number: number) => count(number, 'Abruf', 'Abrufe');
const formulas = (number: number) => count(number, 'Formel', 'Formeln');
const datasets = (number: number) => count(number, 'Datensatz', 'Datensätze');

export const germanSidebar: SidebarWords = {
  tabsLabel: 'Bereiche',
  tabs: {
    connect: 'Verbinden',
    status: 'Status',
    refresh: 'Aktualisieren',
    schedule: 'Zeitplan',
    functions: 'Funktionen',
    accounts: 'Accounts',
    log: 'Protokoll',
  },

  common: {
    cancel: 'Abbrechen',
    reload: 'Neu laden',
    again: 'Noch einmal versuchen',
    copied: 'Kopiert',
    refused: 'Dein Browser erlaubt hier kein Kopieren',
    newTab: '(öffnet einen neuen Tab)',
    notConnected: 'In dieser Tabelle ist noch kein CoinTracking-Account verbunden.',
    connectFirst: 'Account verbinden',
    calls,
    formulas,
    rows: (shown, number) => `${shown} ${number === 1 ? 'Zeile' : 'Zeilen'}`,
    all: number => `Alle ${number} zeigen`,
    fewer: 'Weniger zeigen',
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

  connect: {
    title: 'CoinTracking verbinden',
    intro:
      'Formeln lesen deinen Account über die API von CoinTracking. Sie gehört zu den Paketen PRO, EXPERT und UNLIMITED; FREE hat keine.',
    makeKey: 'API-Key bei CoinTracking anlegen',
    makeKeyAdvice:
      'Lege einen Key nur für dieses Add-on an, der nur lesen darf: Nichts anderes verbraucht seine Abrufe, und du kannst ihn jederzeit löschen.',
    person: {
      editor:
        'Diese Tabelle gehört jemand anderem. Ihre Formeln verwenden die Keys, die ihr Eigentümer verbunden hat, oder einen, der für alle verbunden ist, die sie bearbeiten dürfen. Ein Key nur für dich wirkt nur in deinen eigenen Tabellen.',
      unknown:
        'Google verrät nicht, wem diese Tabelle gehört, wie bei geteilten Ablagen. Hier kannst du einen Key für alle verbinden, die sie bearbeiten dürfen, nicht für dich allein.',
    },
    name: 'Name des Accounts',
    nameHint: 'So wählen ihn Formeln aus: "account=Name".',
    key: 'API-Key',
    secret: 'API-Secret',
    show: 'Zeigen',
    hide: 'Verbergen',
    showSecret: 'Secret zeigen',
    hideSecret: 'Secret verbergen',
    cleaned: 'Was nicht dazugehört, wurde entfernt.',
    plan: 'Dein CoinTracking-Paket',
    planHint: 'Danach richtet sich, wie viele Abrufe du pro Stunde hast.',
    callsAnHour: number => `${calls(number)} pro Stunde.`,
    who: 'Wer ihn verwenden darf',
    storage: { owner: 'Nur ich', document: 'Alle, die diese Tabelle bearbeiten dürfen' },
    storageHint: {
      owner:
        'Der Key bleibt bei deinem Google-Konto und wirkt in Tabellen, die dir gehören und die du verbindest; wer sie öffnet, sieht, was die Formeln zeigen.',
      document:
        'Der Key liegt bei dieser Tabelle: Alle, die sie bearbeiten dürfen, können mit Formeln deine Daten abrufen und deine Abrufe verbrauchen.',
    },
    test: 'Mit einem Abruf testen',
    testHint: 'Kostet einen Abruf; die Antwort bleibt als dein Bestand.',
    submit: 'Verbinden',
    connecting: 'Wird verbunden…',
    connected: coins =>
      coins === undefined
        ? 'Verbunden.'
        : `Verbunden. CoinTracking hat mit ${count(coins, 'Coin', 'Coins')} geantwortet.`,
    pickFunction: 'Erste Formel einfügen',
    another: 'Weiteren Account verbinden',
    newKey: 'Neuer Key',
    newKeyFor: account => `Neuer Key für „${account}“`,
    testNow: 'Testen (1 Abruf)',
    works: coins =>
      `Der Key funktioniert: CoinTracking hat mit ${count(coins, 'Coin', 'Coins')} geantwortet.`,
    keptByOther:
      'Der Key liegt bei der Person, die ihn verbunden hat. Formeln können ihn verwenden, deine Seitenleiste nicht.',
  },

  status: {
    callsLeft: (left, of) => `Noch ${left} von ${of} Abrufen in dieser Stunde`,
    callsUnknown: 'Wie viele Abrufe noch frei sind, lässt sich von hier aus nicht sagen.',
    nextCall: when => `Der nächste Abruf wird frei: ${when}.`,
    keptForYou: (left, when) =>
      `${left === 1 ? 'Der letzte ist' : `Die letzten ${left} sind`} für das reserviert, was du selbst startest; Formeln dürfen wieder: ${when}.`,
    heldUntil: when => `Nächster Versuch ab ${when}.`,
    source: {
      fresh: 'frisch',
      stale: 'über eine Stunde alt',
      'last good': 'letzte gute Kopie',
      none: 'nicht abgerufen',
    },
    unreadable: number =>
      number === 1
        ? 'Eine Zahl ist nicht lesbar und steht in ihrer Zelle so, wie CoinTracking sie schrieb.'
        : `${number} Zahlen sind nicht lesbar und stehen in ihren Zellen so, wie CoinTracking sie schrieb.`,
    noData: 'Noch ist nichts abgerufen. Daten kommen mit der ersten Formel, die sie braucht.',
  },

  refresh: {
    title: 'Von Hand aktualisieren',
    what: 'Was',
    scopes: { everything: 'Alles', sheet: 'Dieses Blatt', selection: 'Auswahl', errors: 'Fehler' },
    fetches: 'Wird neu abgerufen',
    fetchesNot: 'Wird nicht abgerufen',
    cost: (number, left) => `Kostet ${calls(number)}; in dieser Stunde noch ${left} frei.`,
    nothingToFetch: number =>
      `Es muss nichts abgerufen werden; ${formulas(number)} ${number === 1 ? 'lässt' : 'lassen'} sich ohne Abruf neu berechnen.`,
    noFormulas: {
      everything: 'In dieser Tabelle steht noch keine CoinTracking-Formel.',
      sheet: 'Auf diesem Blatt steht keine CoinTracking-Formel.',
      selection:
        'In der Auswahl steht keine CoinTracking-Formel. Wähle Zellen in der Tabelle und komm dann zurück.',
      errors: 'Keine CoinTracking-Formel zeigt einen Fehler.',
    },
    young: 'neu genug',
    byFormulas: 'durch Formeln selbst',
    never: 'noch nie abgerufen',
    start: number => `Aktualisieren (${calls(number)})`,
    recalculate: 'Neu berechnen',
    notEnough: left =>
      `In dieser Stunde ${left === 1 ? 'ist' : 'sind'} nur noch ${calls(left)} frei, daher kommen die ältesten Daten zuerst. Hake anderes an, oder hole den Rest später.`,
    noneLeft: when =>
      `In dieser Stunde ist kein Abruf mehr frei.${when ? ` Der nächste wird frei: ${when}.` : ''} Bis dahin behalten Formeln, was abgerufen ist.`,
    changed: 'Es würde jetzt mehr kosten als eben gezeigt. Sieh es dir noch einmal an, dann starte.',
    stages: {
      fetching: scope => `Wird aktualisiert: ${scope}`,
      recalculating: () => 'Formeln werden neu berechnet…',
      done: scope => `Aktualisiert: ${scope}`,
    },
    progress: 'Fortschritt der Aktualisierung',
    states: {
      waiting: 'wartet',
      fetching: 'wird abgerufen…',
      fresh: 'neu genug',
      failed: 'fehlgeschlagen',
      'left-out': 'ausgelassen',
    },
    result: done =>
      joinSentences([
        `${datasets(done.fetched)} abgerufen, ${formulas(done.cells)} neu berechnet.`,
        done.failed > 0 && `${datasets(done.failed)} nicht abgerufen: Dort bleiben die letzten Werte.`,
        done.leftOut > 0 && `${datasets(done.leftOut)} ausgelassen, weil du angehalten hast.`,
        done.protectedCells > 0 && `${formulas(done.protectedCells)} in geschützten Zellen unverändert.`,
        done.skipped > 0 && `${formulas(done.skipped)} nicht neu berechnet, weil Google es abgelehnt hat.`,
        done.left > 0 &&
          `${formulas(done.left)} noch unter einem Namen mit CT_REFRESHING_: Die Werte stimmen, und beim nächsten Öffnen dieser Leiste kommt der Name zurück.`,
      ]),
    stop: 'Nach diesem anhalten',
    stopping: 'Wird angehalten…',
    back: 'Zurück',
  },

  schedule: {
    title: 'Nach Zeitplan aktualisieren',
    notConnected: 'Ein Zeitplan bewirkt nichts, solange kein Account verbunden ist.',
    howOften: 'Wie oft',
    off: 'Aus',
    everyHours: hours => (hours === 1 ? 'Jede Stunde' : `Alle ${hours} Stunden`),
    daily: 'Einmal am Tag',
    atAbout: 'Etwa um',
    zone: zone => `In der Zeitzone der Tabelle, ${zone}.`,
    save: 'Speichern',
    saved:
      'Gespeichert. Diese Tabelle aktualisiert sich von nun an selbst, auch während sie geschlossen ist.',
    savedOff: 'Gespeichert. Dein Zeitplan ist aus.',
    nextRun: 'Nächster Lauf',
    noNextRun: 'Keiner.',
    nextRunAt: when => `Etwa ${when}`,
    others: number =>
      number === 1
        ? 'Noch eine Person hat für diese Tabelle einen Zeitplan.'
        : `Noch ${number} Personen haben für diese Tabelle einen Zeitplan.`,
    lastRun: 'Letzter Lauf',
    noRun: 'Noch keiner.',
    limitsTitle: 'Was Google Add-ons erlaubt',
    limits: [
      'Ein Zeitplan pro Person und Tabelle, höchstens einmal pro Stunde.',
      'Die Minute bestimmt Google.',
      '90 Minuten Laufzeit am Tag für alle deine Zeitpläne zusammen.',
      'Er endet, wenn du das Add-on entfernst.',
      'Läufe kosten Abrufe, lassen dir aber die letzten zwei der Stunde.',
    ],
  },

  accounts: {
    title: 'Accounts',
    default: 'Standard',
    defaultHint: account => `Formeln, die keinen Account nennen, meinen „${account}“.`,
    noDefault:
      'Kein Account ist der Standard: Formeln, die keinen nennen, zeigen einen Fehler. Mache einen zum Standard.',
    makeDefault: 'Als Standard',
    madeDefault: account => `Formeln, die keinen Account nennen, meinen jetzt „${account}“.`,
    newName: 'Neuer Name für „default“',
    newNameHint:
      'So darf nur der Standard-Account heißen; den anderen wählen Formeln unter seinem neuen Namen.',
    add: 'Account hinzufügen',
    key: 'Key',
    usedBy: { owner: 'persönlich', document: 'für alle Bearbeiter' },
    disconnect: 'Trennen',
    disconnectQuestion: account => `„${account}“ trennen?`,
    disconnectConsequence: {
      owner:
        'Alles Abgerufene wird hier entfernt, und der Key, wenn keine andere deiner Tabellen ihn verwendet. Formeln verlieren ihre Werte bei der nächsten Neuberechnung.',
      document:
        'Der Key und alles Abgerufene werden entfernt. Formeln verlieren ihre Werte bei der nächsten Neuberechnung.',
    },
    offConsequence:
      'Alles Abgerufene wird hier entfernt. Der Key bleibt bei der Person, die ihn verbunden hat; nur sie kann ihn löschen. Formeln verlieren ihre Werte bei der nächsten Neuberechnung.',
    disconnected: {
      deleted: account =>
        `„${account}“ ist getrennt. Key und Daten sind entfernt; nur die Zahl der Abrufe dieser Stunde bleibt.`,
      'used elsewhere': account =>
        `„${account}“ ist getrennt, die Daten sind entfernt. Der Key bleibt gespeichert, weil ein anderer Account oder eine andere Tabelle von dir ihn verwendet.`,
      "another person's": account =>
        `„${account}“ ist in dieser Tabelle abgeschaltet, die Daten sind entfernt. Der Key bleibt bei der Person, die ihn verbunden hat.`,
    },
    schedulesLeft: number =>
      number === 1
        ? 'Der Zeitplan einer anderen Person läuft weiter, findet nichts zu tun und lässt sich nur von ihr beenden.'
        : `Die Zeitpläne von ${number} anderen Personen laufen weiter, finden nichts zu tun und lassen sich nur von diesen beenden.`,
    shared: (spreadsheets, number) =>
      `${spreadsheets} deiner Tabellen teilen sich diesen Key. ${calls(number)} sind dort verbraucht oder bleiben ihnen vorbehalten.`,
    stranger:
      'Diesen Key scheint noch jemand zu verwenden: eine Kopie dieses Skripts, eine andere Person oder ein Programm. Gib unten an, an wie vielen Stellen, oder lege einen Key nur für diese an.',
    otherUses: 'An wie vielen anderen Stellen verwendet?',
    otherUsesHint: {
      owner:
        'Tabellen anderer Personen und Kopien dieses Skripts mit demselben Key. Deine eigenen Tabellen werden von selbst gezählt. Die Stunde wird aufgeteilt; gib überall dieselbe Zahl an.',
      document:
        'Alle anderen Tabellen und Kopien dieses Skripts mit demselben Key. Sie können ihre Abrufe nicht gemeinsam zählen, darum wird die Stunde aufgeteilt; gib überall dieselbe Zahl an.',
    },
    saveOtherUses: 'Speichern',
    otherUsesSaved: 'Gespeichert. Danach werden die Abrufe der Stunde aufgeteilt.',
    ownKeys: 'Deine gespeicherten Keys',
    ownKeysHint:
      'Bei deinem Google-Konto für dieses Add-on gespeichert, in welcher Tabelle auch immer sie verwendet werden. Nur du siehst das.',
    usedIn: names => `Verwendet in: ${names}`,
    usedNowhere: 'In keiner bekannten Tabelle verwendet.',
    thisSpreadsheet: 'dieser Tabelle',
    deleteKey: 'Löschen',
    deleteQuestion: hint => `Key ${hint} löschen?`,
    deleteConsequence:
      'Formeln, die ihn verwenden, sagen es bei der nächsten Neuberechnung, in welcher Tabelle auch immer. Bei CoinTracking bleibt der Key gültig.',
    keyDeleted: hint => `Der Key ${hint} ist hier gelöscht.`,
  },

  log: {
    title: 'Was zuletzt geschah',
    empty: 'Noch nichts. Hier stehen dann Abrufe, Aktualisierungen und Läufe nach Zeitplan.',
    copy: 'Als Support-Text kopieren',
    copyHint: 'Auf Englisch, mit dem, was zum Helfen nötig ist. Ohne Keys und Beträge.',
  },

  trouble: {
    offline: () => 'Google ist nicht erreichbar. Prüfe deine Internetverbindung und versuche es noch einmal.',
    'several-accounts': () =>
      'Google verwechselt Konten, wenn ein Browser bei mehreren angemeldet ist. Nimm ein Browserprofil oder ein privates Fenster, in dem nur das Konto dieser Tabelle angemeldet ist.',
    authorization: () =>
      'Google bittet dich erneut um Erlaubnis. Schließe diese Seitenleiste, öffne sie über Erweiterungen ▸ CoinTracking (oder der Name deines Skripts) und stimme zu. Hilft das nicht, melde deine anderen Google-Konten ab.',
    'too-long': () =>
      'Google hat das beendet, weil es zu lange dauerte. Was bis dahin ankam, bleibt; lade neu, um es zu sehen.',
    'too-many': () =>
      'Google führt gerade zu viele Skripte für dich aus. Versuche es in einer Minute noch einmal.',
    'day-quota': () =>
      'Googles Tageskontingent für Skripte ist verbraucht. Es gilt für dein Google-Konto und endet spätestens 24 Stunden, nachdem die Zählung begann.',
    server: detail =>
      `Google konnte das nicht ausführen${detail ? `: „${detail.slice(0, 160)}“` : ''}. Versuche es in einer Minute noch einmal.`,
  },
};
