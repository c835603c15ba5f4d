// The first run, and the form that connects an account, in English.
import { count } from './count';

export const englishConnecting = {
  firstRun: {
    title: 'Your crypto portfolio, in this spreadsheet',
    done: '(done)',
    makeKey: 'Make a read-only key',
    makeKeyWhy: 'A read-only key can look at your data. It can’t trade, send coins or change anything.',
    plans: 'The API comes with the plans PRO, EXPERT and UNLIMITED.',
    openApiPage: 'Open CoinTracking’s API page',
    paste: 'Paste key and secret',
    connect: 'Connect',
    tryDemo: 'Try with demo data',
    tryDemoWhy: 'A made-up account. No key, no plan, no calls.',
    keptHere: {
      owner:
        'Your key stays in your Google account. Data goes from CoinTracking straight to Google, with no server in between.',
      document:
        'Your key is kept with this spreadsheet. Data goes from CoinTracking straight to Google, with no server in between.',
    },
    privacy: 'Privacy',
    ownKeys: 'Your stored keys',
  },

  connect: {
    key: 'API key',
    secret: 'API secret',
    showSecret: 'Show the secret',
    hideSecret: 'Hide the secret',
    cleaned: 'What is not part of it was removed.',
    refusedPair: 'CoinTracking refuses this pair. Copy the secret that stands beside this key there.',
    submit: 'Connect',
    testing: 'Testing the key…',
    testingWhy: 'One call. Its answer becomes your first balance.',
    name: 'Name of the account',
    nameHint: 'Formulas choose it by this name: "account=Name".',
    plan: 'Plan',
    plans: { few: 'PRO, EXPERT', many: 'UNLIMITED' },
    planLine: { few: 'PRO or EXPERT plan', many: 'UNLIMITED plan' },
    planName: { few: 'PRO or EXPERT', many: 'UNLIMITED' },
    planHint: (calls: number) => `${calls} calls an hour. FREE has no API.`,
    who: 'Who may use it',
    whoLine: { owner: 'Only I may use it', document: 'Everyone who can edit' },
    whoName: { owner: 'Only me', document: 'Everyone who can edit' },
    whoShort: { owner: 'Only me', document: 'Everyone' },
    whoHint: {
      owner: 'The key stays in your Google account. Whoever opens the sheet sees what its formulas show.',
      document: 'The key is kept with this spreadsheet. Editors can fetch your data and spend your calls.',
    },
    notOwner: {
      editor:
        'This spreadsheet belongs to someone else. A key for you alone works in spreadsheets of your own only.',
      unknown:
        'Google doesn’t tell who owns this spreadsheet, as in shared drives, so a key can’t be for you alone here.',
    },
    connected: 'Connected.',
    answered: (coins: number) => `CoinTracking answered with ${count(coins, 'coin')}.`,
  },
};
