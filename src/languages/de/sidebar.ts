// The sidebar in German, with CoinTracking's own words for its German users.
import type { SidebarWords } from '../sidebar-words';

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
    refused: 'Kopieren ging nicht: markiere den Text',
  },

  trouble: {
    offline: () => 'Google ist nicht erreichbar. Prüfe deine Internetverbindung und versuche es noch einmal.',
    'several-accounts': () =>
      'Google verwechselt Konten, wenn ein Browser bei mehreren angemeldet ist. Nimm ein Browserprofil oder ein privates Fenster, in dem nur das Konto dieser Tabelle angemeldet ist.',
    authorization: () =>
      'Google bittet dich erneut um Erlaubnis. Schließe diese Seitenleiste, öffne sie über Erweiterungen ▸ CoinTracking und stimme zu; hilft das nicht, melde deine anderen Google-Konten ab.',
    'too-long': () =>
      'Google hat das beendet, weil es zu lange dauerte. Was bis dahin ankam, bleibt; lade neu, um es zu sehen.',
    'too-many': () =>
      'Google führt gerade zu viele Skripte für dich aus. Versuche es in einer Minute noch einmal.',
    server: detail =>
      `Google konnte das nicht ausführen${detail ? `: „${detail.slice(0, 160)}“` : ''}. Versuche es in einer Minute noch einmal.`,
  },
};
