// The first run, and the form that connects an account, in German.
import type { SidebarWords } from '../../pack';
import { count } from './count';

export const germanConnecting: Pick<SidebarWords, 'firstRun' | 'connect'> = {
  firstRun: {
    title: 'Dein Krypto-Portfolio in dieser Tabelle',
    done: '(erledigt)',
    makeKey: 'Lege einen Lese-Key an',
    makeKeyWhy:
      'Ein Key, der nur lesen darf, sieht deine Daten. Er kann nicht handeln, nichts überweisen und nichts ändern.',
    plans: 'Die API gehört zu den Paketen PRO, EXPERT und UNLIMITED.',
    openApiPage: 'API-Seite von CoinTracking öffnen',
    paste: 'Füge Key und Secret ein',
    connect: 'Verbinde',
    tryDemo: 'Mit Demodaten ausprobieren',
    tryDemoWhy: 'Ein erfundener Account. Ohne Key, Paket und Abrufe.',
    keptHere: {
      owner:
        'Dein Key bleibt in deinem Google-Konto. Daten gehen von CoinTracking direkt zu Google, ohne Server dazwischen.',
      document:
        'Dein Key liegt bei dieser Tabelle. Daten gehen von CoinTracking direkt zu Google, ohne Server dazwischen.',
    },
    privacy: 'Datenschutz',
    ownKeys: 'Deine gespeicherten Keys',
  },

  connect: {
    key: 'API-Key',
    secret: 'API-Secret',
    showSecret: 'Secret zeigen',
    hideSecret: 'Secret verbergen',
    cleaned: 'Was nicht dazugehört, wurde entfernt.',
    refusedPair: 'CoinTracking lehnt dieses Paar ab. Kopiere das Secret, das dort neben diesem Key steht.',
    submit: 'Verbinden',
    testing: 'Key wird getestet…',
    testingWhy: 'Ein Abruf. Seine Antwort wird dein erster Bestand.',
    name: 'Name des Accounts',
    nameHint: 'So wählen ihn Formeln aus: "account=Name".',
    plan: 'Paket',
    plans: { few: 'PRO, EXPERT', many: 'UNLIMITED' },
    planLine: { few: 'Paket PRO oder EXPERT', many: 'Paket UNLIMITED' },
    planName: { few: 'PRO oder EXPERT', many: 'UNLIMITED' },
    planHint: number => `${number} Abrufe pro Stunde. FREE hat keine API.`,
    who: 'Wer ihn verwenden darf',
    whoLine: { owner: 'Nur ich darf ihn verwenden', document: 'Alle, die bearbeiten dürfen' },
    whoName: { owner: 'Nur ich', document: 'Alle, die bearbeiten dürfen' },
    whoShort: { owner: 'Nur ich', document: 'Alle' },
    whoHint: {
      owner: 'Der Key bleibt in deinem Google-Konto. Wer die Tabelle öffnet, sieht, was ihre Formeln zeigen.',
      document:
        'Der Key liegt bei dieser Tabelle. Wer sie bearbeiten darf, kann deine Daten abrufen und deine Abrufe verbrauchen.',
    },
    notOwner: {
      editor:
        'Diese Tabelle gehört jemand anderem. Ein Key nur für dich wirkt nur in deinen eigenen Tabellen.',
      unknown:
        'Google verrät nicht, wem diese Tabelle gehört, wie bei geteilten Ablagen. Ein Key nur für dich ist hier nicht möglich.',
    },
    connected: 'Verbunden.',
    answered: coins => `CoinTracking hat mit ${count(coins, 'Coin', 'Coins')} geantwortet.`,
  },
};
