import { editor, openHost, owner, valueIn } from '../support/open-host';

describe('the open file and who works in it', () => {
  test('menus are kept as they were built, a later one of the same name instead of the former', async () => {
    const { host, run, spreadsheet } = openHost();
    const build = (item: string) => `(() => {
      const ui = SpreadsheetApp.getUi();
      ui.createMenu('Other').addToUi();
      ui.createAddonMenu().addItem('${item}', 'refresh').addSeparator()
        .addSubMenu(ui.createMenu('More').addItem('Help', 'help')).addToUi();
    })()`;
    await run('menu', build('Old'));
    await run('menu', build('Refresh'));
    expect(host.menus(spreadsheet)).toEqual([
      { kind: 'menu', caption: 'Other', items: [] },
      {
        kind: 'addon',
        caption: '',
        items: [
          { kind: 'item', caption: 'Refresh', functionName: 'refresh' },
          { kind: 'separator' },
          {
            kind: 'submenu',
            caption: 'More',
            items: [{ kind: 'item', caption: 'Help', functionName: 'help' }],
          },
        ],
      },
    ]);
  });

  test('knows its id, locale and zone', async () => {
    const { evaluate } = openHost();
    expect(
      await evaluate(
        `(s => [s.getId(), s.getSpreadsheetLocale(), s.getSpreadsheetTimeZone()])(SpreadsheetApp.getActive())`,
      ),
    ).toEqual(['sheet-1', 'de_DE', 'Europe/Berlin']);
  });

  test('the active user is the one at the keyboard, and blank in a cell', async () => {
    const { evaluate, run } = openHost();
    const email = 'Session.getActiveUser().getEmail()';
    expect(await evaluate(email, editor)).toBe(editor);
    expect(valueIn(await run('cell', email))).toBe('');
    expect(await evaluate('Session.getScriptTimeZone()')).toBe('Etc/UTC');
  });

  test('a person who can’t edit, or a foreign spreadsheet, is a mistake of the caller', async () => {
    const { call, host } = openHost();
    await expect(call('cell', 'RUN', ['1'], 'viewer@example.com')).rejects.toThrow(
      "can't edit spreadsheet sheet-1",
    );
    const foreign = openHost().spreadsheet;
    await expect(
      host.call({ entry: 'cell', functionName: 'RUN', spreadsheet: foreign, user: owner }),
    ).rejects.toThrow('not from this host');
  });
});
