// The help pages, in English: a heading and paragraphs each.

export const englishHelpPages = {
  helpPages: {
    start: [
      [
        'Connect',
        'Make a read-only key at CoinTracking for this add-on alone, and paste it here. Nothing else then uses up its calls, and you can delete it at any time.',
      ],
      [
        'Put it on a sheet',
        'On the tab Insert, a report makes a whole sheet of live formulas with charts, and a formula puts one figure or table into the cell that you have selected.',
      ],
      [
        'Keep it up to date',
        'Formulas fetch again after an hour when they recalculate. Refresh fetches at once and says before what it costs; the schedule does it on its own.',
      ],
      [
        'Calls',
        'CoinTracking allows 20 calls an hour, 60 with UNLIMITED. Any number of formulas over the same data make one call. While CoinTracking is down, cells show the last good values.',
      ],
    ],
    news: [
      ['Home', 'What the portfolio is worth, how it moved and what it is made of, without spending a call.'],
      [
        'Reports',
        'Overview, Tax year, Income, Exchanges and History: whole sheets of live formulas, each on a new sheet.',
      ],
      [
        'Tax from your transactions',
        'Gains by lot with FIFO, LIFO, HIFO or average cost, open lots, income and fees; every figure is a formula.',
      ],
      ['Demo data', 'Everything can be tried on a made-up account, without a key and without calls.'],
    ],
    privacy: [
      [
        'Where your key is',
        'With “Only me” it is stored with your Google account for this add-on. With “Everyone who can edit” it is stored with this spreadsheet. No cell, log or message ever shows the secret.',
      ],
      [
        'Where your data goes',
        'Google asks CoinTracking directly; no other server takes part. Answers are kept in this spreadsheet’s cache for up to six hours, and the last good ones with the spreadsheet.',
      ],
      [
        'Who sees it',
        'Whoever can open the spreadsheet sees what its formulas show. With “Only me”, editors can’t fetch with your key themselves.',
      ],
      [
        'How it goes away',
        'Disconnecting removes key and data. A key deleted at CoinTracking is worth nothing from that moment.',
      ],
    ],
  } as Readonly<Record<'start' | 'news' | 'privacy', readonly (readonly [title: string, text: string])[]>>,
};
