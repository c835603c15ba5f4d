// The sidebar in English, section by section.

export const englishSidebar = {
  tabsLabel: 'Sections',
  tabs: {
    connect: 'Connect',
    status: 'Status',
    refresh: 'Refresh',
    schedule: 'Schedule',
    functions: 'Functions',
    accounts: 'Accounts',
    log: 'Log',
  },

  common: {
    cancel: 'Cancel',
    reload: 'Reload',
    again: 'Try again',
    copied: 'Copied',
    refused: 'Copying failed: select the text instead',
  },

  trouble: {
    offline: (_detail: string) =>
      'There is no connection to Google. Check your internet connection and try again.',
    'several-accounts': (_detail: string) =>
      "Google mixes up accounts when a browser is signed in to several. Use a browser profile or a private window with this spreadsheet's account alone.",
    authorization: (_detail: string) =>
      'Google asks for your permission again. Close this sidebar, open it from Extensions ▸ CoinTracking and agree; if that changes nothing, sign out of your other Google accounts.',
    'too-long': (_detail: string) =>
      'Google ended this because it took too long. What had come by then is kept; reload to see it.',
    'too-many': (_detail: string) =>
      'Google is running too many scripts for you at this moment. Try again in a minute.',
    server: (detail: string) =>
      `Google could not run this${detail ? `: “${detail.slice(0, 160)}”` : ''}. Try again in a minute.`,
  },
};
