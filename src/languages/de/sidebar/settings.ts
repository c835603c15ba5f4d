// The tab Settings, in German.
import type { SidebarWords } from '../../pack';
import { calls, count, formulas } from './count';

export const germanSettings: Pick<
  SidebarWords,
  'settings' | 'account' | 'disconnecting' | 'ownKeys' | 'log' | 'selfCheck' | 'help'
> = {
  settings: {
    title: 'Einstellungen',
    accounts: 'Accounts',
    addAccount: 'Account hinzufügen',
    none: 'Kein Account ist verbunden.',
    sidebar: 'Diese Seitenleiste',
    language: 'Sprache',
    asInGoogle: language => `Wie in Google (${language})`,
    log: 'Protokoll',
    selfCheck: 'Selbsttest',
    allWell: 'Alles in Ordnung',
    toLookAt: number => `${count(number, 'Stelle', 'Stellen')} zum Ansehen`,
    help: 'Hilfe',
    version: version => `CoinTracking for Google Sheets ${version}`,
    disclaimer: 'Zahlen zu deiner Information. Keine Steuerberatung.',
  },

  account: {
    isDefault: 'Standard-Account',
    key: 'Key',
    plan: 'Paket',
    who: 'Wer ihn verwenden darf',
    name: 'Name',
    callsLeft: 'Freie Abrufe',
    left: (left, of) => `${left} von ${of}`,
    leftUnknown: 'von hier aus nicht bekannt',
    change: 'Ändern',
    rename: 'Umbenennen',
    changeOf: what => `Ändern: ${what}`,
    test: 'Key testen',
    works: coins =>
      `Der Key funktioniert: CoinTracking hat mit ${count(coins, 'Coin', 'Coins')} geantwortet.`,
    newKeyFor: account => `Neuer Key für „${account}“`,
    changed: 'Geändert.',
    keptByOther:
      'Der Key liegt bei der Person, die ihn verbunden hat. Formeln können ihn verwenden, deine Seitenleiste nicht.',
    keptForYou: (left, when) =>
      `${left === 1 ? 'Der letzte ist' : `Die letzten ${left} sind`} für das reserviert, was du selbst startest; Formeln dürfen um ${when} wieder.`,
    heldUntil: when => `Nächster Versuch um ${when}.`,
    makeDefault: 'Als Standard-Account verwenden',
    madeDefault: account => `Formeln, die keinen Account nennen, meinen jetzt „${account}“.`,
    noDefault:
      'Formeln, die keinen Account nennen, zeigen einen Fehler: Es gibt keinen Standard-Account. Öffne einen und wähle „Als Standard-Account verwenden“.',
    newName: 'Neuer Name für „default“',
    newNameHint:
      'So darf nur der Standard-Account heißen; den anderen wählen Formeln unter seinem neuen Namen.',
    otherUses: 'Weitere Stellen',
    otherUsesCount: number => (number === 0 ? 'keine' : String(number)),
    otherUsesLabel: 'An wie vielen anderen Stellen verwendet?',
    otherUsesHint: {
      owner:
        'Tabellen anderer Personen und Kopien dieses Skripts mit demselben Key. Deine eigenen Tabellen werden von selbst gezählt. Die Stunde wird aufgeteilt; gib überall dieselbe Zahl an.',
      document:
        'Alle anderen Tabellen und Kopien dieses Skripts mit demselben Key. Sie können ihre Abrufe nicht gemeinsam zählen, darum wird die Stunde aufgeteilt; gib überall dieselbe Zahl an.',
    },
    otherUsesSaved: 'Gespeichert. Danach werden die Abrufe der Stunde aufgeteilt.',
    shared: (spreadsheets, number) =>
      `${spreadsheets} deiner Tabellen teilen sich diesen Key. ${calls(number)} der Stunde ${number === 1 ? 'ist' : 'sind'} dort verbraucht oder bleiben ihnen vorbehalten.`,
    stranger:
      'Diesen Key scheint noch jemand zu verwenden: eine Kopie dieses Skripts, eine andere Person oder ein Programm. Gib unten an, an wie vielen Stellen, oder lege einen Key nur für diese an.',
    data: 'Was abgerufen ist',
    noData: 'Noch ist nichts abgerufen. Daten kommen mit der ersten Formel, die sie braucht.',
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
  },

  disconnecting: {
    open: 'Trennen…',
    question: account => `„${account}“ trennen?`,
    removed: {
      owner:
        'Der Key und alles Abgerufene werden hier entfernt; der Key bleibt gespeichert, wenn eine andere deiner Tabellen ihn verwendet.',
      document: 'Der Key und alles Abgerufene werden entfernt.',
      off: 'Alles Abgerufene wird hier entfernt. Der Key bleibt bei der Person, die ihn verbunden hat; nur sie kann ihn löschen.',
    },
    consequence: number =>
      number === undefined
        ? 'Seine Formeln verlieren ihre Werte bei der nächsten Neuberechnung. Um die Zahlen zu behalten, friere sie vorher ein.'
        : number === 0
          ? 'Keine Formel liest ihn.'
          : number === 1
            ? '1 Formel verliert ihren Wert bei der nächsten Neuberechnung. Um die Zahl zu behalten, friere sie vorher ein.'
            : `${formulas(number)} verlieren ihre Werte bei der nächsten Neuberechnung. Um die Zahlen zu behalten, friere sie vorher ein.`,
    disconnect: 'Trennen',
    keep: 'Behalten',
    freeze: 'Alle Formeln zu Werten einfrieren',
    freezeIts: 'Seine Formeln zu Werten einfrieren',
    done: {
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
  },

  ownKeys: {
    title: 'Deine gespeicherten Keys',
    hint: 'Bei deinem Google-Konto für dieses Add-on gespeichert, in welcher Tabelle auch immer sie verwendet werden. Nur du siehst das.',
    usedIn: names => `Verwendet in: ${names}`,
    usedNowhere: 'In keiner bekannten Tabelle verwendet.',
    thisSpreadsheet: 'dieser Tabelle',
    delete: 'Löschen',
    question: hint => `Key ${hint} löschen?`,
    consequence:
      'Formeln, die ihn verwenden, sagen es bei der nächsten Neuberechnung, in welcher Tabelle auch immer. Bei CoinTracking bleibt der Key gültig.',
    deleted: hint => `Der Key ${hint} ist hier gelöscht.`,
  },

  log: {
    title: 'Protokoll',
    empty: 'Noch nichts. Hier stehen dann Abrufe, Aktualisierungen und Läufe nach Zeitplan.',
    copy: 'Für Support kopieren',
    copyHint: 'Die Kopie ist auf Englisch und enthält keine Keys und keine Beträge.',
  },

  selfCheck: {
    title: 'Selbsttest',
    run: 'Starten',
    hint: 'Sieht nacheinander an, worauf das Add-on steht.',
    checks: {
      google: 'Google lässt das Add-on hier arbeiten',
      cache: 'Der Cache behält und gibt zurück',
      answer: 'CoinTracking antwortet',
      key: 'Der Key wird angenommen',
      schedule: 'Zeitplan',
    },
    seconds: shown => `${shown} s`,
    notNow: 'Nicht geprüft:',
    noAccount: 'Nicht geprüft: Kein Account ist verbunden.',
    permission: 'Google bittet erneut um Erlaubnis. Öffne Erweiterungen ▸ CoinTracking.',
    cacheLost:
      'Was eben gemerkt wurde, ist schon wieder weg. Formeln rufen dann öfter ab; versuche es in einigen Minuten noch einmal.',
    scheduleOff: 'Aus',
    scheduleMissing:
      'Er ist an, aber Google hat keine Uhr dafür. Schalte ihn unter „Aktualisieren“ aus und wieder an.',
    unread: 'Noch nicht geprüft',
    well: 'in Ordnung',
    bad: 'zum Ansehen',
  },

  help: {
    start: 'Erste Schritte',
    functions: 'Alle Funktionen',
    news: 'Was ist neu',
    report: 'Ein Problem melden',
    privacy: 'Datenschutz',
  },
};
