// Every failure in German, in CoinTracking's own style: "du", and Trades, Coins and Accounts untranslated.
import type { ConnectProblemSentences, ExpectedWords, FailureSentences } from '../pack';
import { maxNameLength, shorten, shortenList, shortenMessage } from '../shorten';
import { utcTime } from '../utc-time';

const expected: ExpectedWords = {
  coins: 'einen Coin oder einen Bereich mit Coins',
  value: 'einen Wert',
  'one-value': 'einen einzelnen Wert statt eines Bereichs',
  name: 'einen Namen statt eines Datums',
  count: 'eine ganze Zahl ab 1',
  amount: 'eine Menge über 0, etwa 0.5',
  share: 'ein Anteil am Ganzen, etwa 25% oder 0.25, zusammen höchstens 100%',
  date: 'ein Datum wie 2025-12-31, 31.12.2025, 2025-12, 2025-Q4, 2025, today-30 oder last month, oder eine Zelle mit Datum',
  'date-in-order': 'das Jahr zuerst, wie in 2025-12-31: Tag und Monat sind hier verwechselbar',
  'date-as-text':
    'ein Datum wie 2025-12-31. Vom Datum einer Zelle hilft TEXT(A1;"yyyy-mm-dd") oder ein zweispaltiger Bereich mit Namen und Werten',
  period: 'year, quarter, month, day, all oder einen Zeitraum wie 2025, 2025-Q4, 2025-12, ytd oder last year',
  'option-once': 'jede Option nur einmal',
  options: 'einen Text wie "limit=10; headers=no"',
  'name-and-value': '"name=wert", mehrere mit ";" dazwischen',
  'two-columns': 'zwei Spalten: Namen und Werte',
};

const connectProblems: ConnectProblemSentences = {
  empty: 'Das Feld ist leer. Kopiere den Wert von cointracking.info, Account ▸ API.',
  'same-as-key': 'Das ist noch einmal der Key. Kopiere das Secret, das daneben steht.',
  'not-a-key':
    'Das sieht nicht danach aus: Erwartet werden 8 bis 200 Buchstaben und Ziffern ohne Leerzeichen.',
  'free-plan':
    'Mit dem FREE-Paket gibt CoinTracking keinen API-Zugriff. Er gehört zu PRO, EXPERT und UNLIMITED.',
  'unknown-plan': 'Wähle PRO, EXPERT oder UNLIMITED.',
  'unknown-storage': 'Wähle, wer den Account verwenden darf.',
  'not-owner':
    'Diese Tabelle gehört nicht dir, oder Google sagt es nicht, und Formeln hier können keinen Key verwenden, den nur du ' +
    'verwenden darfst. Wähle die andere Möglichkeit, oder verbinde den Account in einer eigenen Tabelle.',
  swapped: 'Hier steht, dass es das andere der beiden ist. Bitte jedes in sein eigenes Feld einfügen.',
  'holds-secret':
    'Key und Secret stehen anscheinend beide in diesem Feld. Bitte jedes in sein eigenes einfügen.',
  'owners-account':
    'Dieser Name gehört zu einem Account einer anderen Person; nur sie kann ihm einen anderen Key geben. Bitte einen anderen Namen wählen.',
  'no-share':
    'Dieser Key liegt auch bei einer anderen Tabelle, die alle seine Abrufe verbrauchen darf. Bitte CoinTracking dort öffnen, unter Einstellungen beim Account angeben, dass der Key an einer weiteren Stelle verwendet wird, und ihn dann hier verbinden.',
  'not-a-number': 'Bitte eine ganze Zahl von 0 bis 99 angeben.',
  'not-a-name': 'Erlaubt sind bis zu 40 Buchstaben, Ziffern, Leerzeichen, "-", "_" und ".".',
  'name-taken': 'So heißt schon ein anderer Account. Wähle einen anderen Namen.',
  'name-of-demo': 'So heißt der Demo-Account mit erfundenen Daten. Wähle einen anderen Namen.',
  'not-stored': 'Von hier aus speichert Google den Key nicht. Verbinde den Account in der Seitenleiste.',
  busy: 'Gerade rufen Formeln Daten ab. Versuche es in einer Minute noch einmal.',
};

const names = (list: readonly string[]) => shortenList(list, count => ` und ${count} weitere`);
const quote = (text: string) => `„${shortenMessage(text)}“`;
const name = (text: string) => `„${shorten(text, maxNameLength)}“`;
const at = (millis: number) => {
  const time = utcTime(millis);
  return time === undefined ? 'später' : `um ${time}`;
};

/** Before the sentence of a failure or a fault, where a cell reads several accounts. */
export const germanOfAccount = (account: string) => `Account ${name(account)}: `;

export const germanFailures: FailureSentences = {
  ARGUMENT_MISSING: f => `Das Argument „${f.argument}“ fehlt: Gib ${expected[f.expected]} an.`,
  ARGUMENT_INVALID: f =>
    f.given === ''
      ? `${f.argument} lässt sich so nicht lesen: Gib ${expected[f.expected]} an.`
      : `${f.argument} kann nicht „${shorten(f.given)}“ sein: Gib ${expected[f.expected]} an.`,
  ARGUMENT_UNKNOWN: f =>
    f.possible.length === 0
      ? `Für ${f.argument} gibt es ${name(f.given)} in diesem Account nicht: Bisher ist nichts vorhanden.`
      : `Für ${f.argument} gibt es ${name(f.given)} nicht. Möglich: ${names(f.possible)}.`,
  FROM_AFTER_TO: f =>
    `from (${f.from}) liegt nach to (${f.to}), dazwischen liegt also nichts: beide vertauschen.`,
  TOO_MANY_ARGUMENTS: f =>
    `${f.functionName} nimmt ${f.possible} ${f.possible === 1 ? 'Argument' : 'Argumente'}, angegeben sind ${f.given}. ` +
    'Einstellungen gehören in das letzte, als "name=wert; name=wert".',

  NOT_CONNECTED: f =>
    f.connected.length === 0
      ? 'CoinTracking ist in dieser Tabelle noch nicht verbunden: Öffne Erweiterungen ▸ CoinTracking (oder der Name deines Skripts) und verbinde ' +
        'einen Account. Zum Ausprobieren gibt es "account=demo" mit erfundenen Daten.'
      : `In dieser Tabelle ist kein Account ${name(f.account)} verbunden. Verbunden: ${names(f.connected)}.`,
  KEY_ELSEWHERE: f =>
    `Der Key des Accounts ${name(f.account)} steht den Formeln dieser Tabelle nicht zur Verfügung oder wurde gelöscht: Ihr Eigentümer muss ihn ` +
    'neu verbinden, oder jemand verbindet ihn für alle, die diese Tabelle bearbeiten dürfen.',
  CURRENCIES_DIFFER: ({ accounts: [a, b] }) =>
    `Die Werte des Accounts ${name(a.account)} sind in ${a.currency}, die von ${name(b.account)} in ${b.currency}; zusammenzählen lassen ` +
    `sie sich nicht. Nenne einen von beiden: "account=${a.account}".`,
  CONNECT_INVALID: f => connectProblems[f.problem],

  KEY_REFUSED: f =>
    `CoinTracking lehnt den Key des Accounts ${name(f.account)} ab (${quote(f.message)}). Verbinde den Account neu, mit Key und ` +
    'Secret so, wie cointracking.info sie zeigt, jedes in seinem Feld.',
  NO_API_ACCESS: f =>
    `CoinTracking gibt dem Account ${name(f.account)} keinen API-Zugriff (${quote(f.message)}). Die API gehört zu den Paketen PRO, ` +
    'EXPERT und UNLIMITED.',
  LIMIT_REACHED: f =>
    `Das stündliche Limit von CoinTracking ist erreicht. Formeln dürfen ${at(f.retryAtMillis)} wieder anfragen; nichts geht verloren.`,
  NONCE_TOO_LOW: () =>
    'Ein anderes Programm verwendet gerade denselben CoinTracking-Key. Lege einen Key nur für dieses Add-on an und verbinde ihn.',
  API_ERROR: f =>
    `CoinTracking hat auf ${f.method} mit einem Fehler geantwortet: ${quote(f.message || f.apiCode)}. Versuche es später noch einmal.`,
  HTTP_ERROR: f =>
    `CoinTracking ist gerade gestört (HTTP ${f.status}). Formeln versuchen es in einigen Minuten wieder.`,
  NOT_JSON: () =>
    'CoinTracking hat mit einer Webseite statt mit Daten geantwortet, wie bei Wartungsarbeiten. Formeln versuchen es in einigen Minuten wieder.',
  CUT_OFF: () =>
    'Die Antwort von CoinTracking brach mittendrin ab. Formeln versuchen es in einigen Minuten wieder.',
  EMPTY_RESPONSE: () =>
    'CoinTracking hat eine leere Antwort geschickt. Formeln versuchen es in einigen Minuten wieder.',
  UNEXPECTED_ANSWER: f =>
    `CoinTracking hat auf ${f.method} in einer Form geantwortet, die dieses Add-on nicht kennt. Bitte melde es; Formeln versuchen es später wieder.`,
  EMPTY_AFTER_ROWS: f =>
    `CoinTracking hat für ${f.method} keine Zeilen geschickt, vorher waren es ${f.rows}. Ersetzt wird erst, wenn eine zweite Antwort dasselbe sagt.`,

  UNREACHABLE: () => 'CoinTracking ist nicht erreichbar. Formeln versuchen es in einigen Minuten wieder.',
  TOO_SLOW: () => 'CoinTracking hat zu lange gebraucht. Formeln versuchen es in einigen Minuten wieder.',

  BUDGET_SPENT: f =>
    f.spreadsheets !== undefined
      ? `Was diese Tabelle von den ${f.limit} Abrufen pro Stunde verbrauchen darf, ist verbraucht oder für die anderen reserviert: ` +
        `${f.spreadsheets} Tabellen teilen sich diesen Key. Formeln dürfen ${at(f.retryAtMillis)} wieder anfragen; früher, sobald ` +
        'die Seitenleiste von CoinTracking in den anderen geöffnet wurde.'
      : `Die ${f.limit} Abrufe pro Stunde, die CoinTracking erlaubt, sind verbraucht. Formeln dürfen ${at(f.retryAtMillis)} wieder anfragen.`,
  OWNER_NEEDED: f =>
    `Die Abrufe des Accounts ${name(f.account)} werden für diese Tabelle noch nicht gezählt. Ihr Eigentümer muss hier einmal die ` +
    'Seitenleiste öffnen: Erweiterungen ▸ CoinTracking.',
  STILL_FETCHING: f =>
    `Die Daten von ${f.method} werden gerade für eine andere Formel abgerufen. Bei der nächsten Neuberechnung stehen sie hier.`,
  KEY_BUSY: () =>
    'Eine andere Tabelle verwendet gerade denselben CoinTracking-Key. Bei der nächsten Neuberechnung steht der Wert hier.',
  ONLY_BY_REFRESH: f =>
    `${f.method} dauert länger, als eine Formel warten darf. Die Daten kommen beim Aktualisieren, von Hand oder nach Zeitplan, und erscheinen dann hier.`,
  ANSWER_TOO_LARGE: f =>
    `Die Antwort auf ${f.method} ist größer, als Google auf einmal annimmt. Sie kommt beim Aktualisieren in Teilen, von Hand oder nach Zeitplan.`,
  TABLE_TOO_LARGE: f =>
    `${f.method} ergab ${f.rows} Zeilen, mehr als Googles Cache fasst. Frage weniger ab: einen Coin statt aller oder nur eine Transaktionsart.`,
  RESULT_TOO_LARGE: f =>
    `Dieses Ergebnis hat ${f.rows} Zeilen × ${f.columns} ${f.columns === 1 ? 'Spalte' : 'Spalten'}; eine Formel zeigt höchstens ${f.most} Zellen. Weniger wird es mit „limit=1000“, „from=2025“ oder „columns=time,type“.`,
  GOOGLE_QUOTA: f =>
    f.quota === 'day'
      ? `Googles Tageskontingent für Skripte ist verbraucht (${quote(f.detail)}). Es kommt von Google, nicht von CoinTracking, gilt für dein Google-Konto und endet spätestens nach 24 Stunden.`
      : `Google speichert hier für dieses Add-on nichts mehr (${quote(f.detail)}). Trenne in der Seitenleiste unter Einstellungen Accounts, die du nicht mehr brauchst, und versuche es noch einmal.`,
  PLATFORM: f => `Google Tabellen meldet: ${quote(f.detail)}. Versuche es in einer Minute noch einmal.`,
  DEMO_UNAVAILABLE: f =>
    `Der Demo-Account lässt sich hier nicht erzeugen (${quote(f.detail)}). Verbundene Accounts gehen wie bisher. Wenn du das Skript selbst ` +
    'hochgeladen hast, lade alle seine Dateien noch einmal hoch.',

  NOT_CACHED: () =>
    'Diese Daten sind noch nicht abgerufen, und hierfür wird nichts abgerufen. Aktualisiere sie und versuche es noch einmal.',
  NOT_A_FORMULA: f => `${quote(f.formula)} ist keine Formel mit einer CoinTracking-Funktion.`,
  CELLS_PROTECTED: () =>
    'Diese Zellen sind geschützt. Wähle andere, oder bitte den Eigentümer der Tabelle, den Schutz aufzuheben.',
  CELLS_OCCUPIED: f =>
    `Bei ${f.address} steht schon etwas im Weg. Wähle eine Zelle, unter und rechts von der genug frei ist, oder eine auf einem neuen Blatt.`,
  NOTHING_SELECTED: () =>
    'In der Auswahl steht keine CoinTracking-Formel. Wähle die Zellen, in denen die Formeln stehen, nicht nur ihre Ergebnisse.',
  STILL_LOADING: () =>
    'Einige dieser Zellen laden noch. Versuche es noch einmal, wenn sie ihre Werte zeigen.',
  SHEET_NAME_TAKEN: ({ name }) =>
    `Ein Blatt namens „${name}“ gibt es schon, und was du hineingeschrieben hast, bleibt. Gib dem Bericht einen anderen Namen.`,
  REPORT_GONE: () =>
    'Das Blatt dieses Berichts gibt es nicht mehr. Nichts wurde geändert; erstelle den Bericht noch einmal.',
  REPORT_CHANGED: () =>
    'Zeilen, Spalten oder die meisten Zellen dieses Blatts wurden geändert, daher kann das Add-on seine Zellen nicht mehr von deinen unterscheiden. Nichts wurde geändert; lösche das Blatt selbst oder erstelle ein neues.',
  SHEET_CHANGED: () =>
    'Diese Zellen wurden inzwischen geändert oder verschoben. Nichts wurde geschrieben; sieh sie an und versuche es noch einmal.',
  SCHEDULE_REFUSED: f =>
    `Google nimmt diesen Zeitplan nicht an: ${quote(f.detail)}. Nichts wurde geändert; versuche es in einer Minute noch einmal.`,
  NOT_FROM_A_CELL: () =>
    'Das geht nicht aus einer Zelle. Nimm das Menü Erweiterungen ▸ CoinTracking (oder der Name deines Skripts).',
  REQUEST_INVALID: f =>
    `Die Seitenleiste hat etwas gesendet, das sich nicht lesen lässt${f.field === '' ? '' : ` (${f.field})`}; nichts wurde getan. ` +
    'Schließe die Seitenleiste und öffne sie neu über das Menü.',
};
