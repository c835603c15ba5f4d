import type { AlertAnswer } from '../../dev/host/host';
import { editor, messageIn, openHost, owner, startMillis, valueIn } from '../support/open-host';

const htmlFiles = { Sidebar: '<!doctype html><html><body>Hello</body></html>' };

describe('HtmlService', () => {
  test('gives files and texts as pages that can be changed', async () => {
    const { evaluate } = openHost({ htmlFiles });
    expect(
      await evaluate(`(() => {
        const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('CoinTracking').setWidth(10).append('!');
        const text = HtmlService.createHtmlOutput('<p>').setContent('<b>').append('x');
        return [page.getTitle(), page.getContent(), text.getContent(), text.getTitle()];
      })()`),
    ).toEqual(['CoinTracking', `${htmlFiles.Sidebar}!`, '<b>x', '']);
  });

  test('says which file is missing', async () => {
    const { refusal } = openHost({ htmlFiles });
    expect(await refusal('page', "HtmlService.createHtmlOutputFromFile('sidebar')")).toBe(
      'No HTML file named sidebar was found.',
    );
    expect(await refusal('page', "HtmlService.createHtmlOutputFromFile('toString')")).toBe(
      'No HTML file named toString was found.',
    );
  });

  test('has no templates here', async () => {
    const { refusal } = openHost({ htmlFiles });
    expect(await refusal('page', "HtmlService.createTemplateFromFile('Sidebar')")).toBe(
      'HtmlService.createTemplateFromFile is not available in the local host yet.',
    );
  });
});

describe('a sidebar', () => {
  const show = (title: string) =>
    `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('${title}'))`;

  test('is one person’s, and the next one takes its place', async () => {
    const { host, run, spreadsheet } = openHost({ htmlFiles });
    valueIn(await run('menu', show('First')));
    const first = host.sidebar(spreadsheet, owner);
    expect(first).toEqual({ title: 'First', html: htmlFiles.Sidebar });
    valueIn(await run('menu', show('First')));
    expect(host.sidebar(spreadsheet, owner)).not.toBe(first);
    expect(host.sidebar(spreadsheet, editor)).toBeUndefined();
  });

  test('needs a window, FULL and a page', async () => {
    const { host, refusal, run, spreadsheet } = openHost({
      htmlFiles,
      bundle: `function onOpen() { ${show('x')} }`,
    });
    const opening = await host.call({ entry: 'open', functionName: 'onOpen', spreadsheet, user: owner });
    expect(messageIn(opening)).toBe('You do not have permission to call Ui.showSidebar');
    expect(messageIn(await run('cell', show('x')))).toBe(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
    expect(await refusal('menu', "SpreadsheetApp.getUi().showSidebar('<p>')")).toBe(
      'Invalid argument: userInterface',
    );
    expect(host.sidebar(spreadsheet, owner)).toBeUndefined();
  });
});

describe('a dialog', () => {
  const alert = (args: string) =>
    `(ui => console.log(String(ui.alert(${args})), ui.Button.YES === ui.Button.YES))(SpreadsheetApp.getUi())`;

  test('is answered at once unless somebody is there to do it', async () => {
    const { host, run, spreadsheet } = openHost();
    expect((await run('menu', alert("'Done.'"))).logs).toEqual(['OK true']);
    expect((await run('menu', alert("'Title', 'Really?', ui.ButtonSet.YES_NO"))).logs).toEqual(['YES true']);
    expect((await run('menu', alert("'Go on?', ui.ButtonSet.OK_CANCEL"))).logs).toEqual(['OK true']);
    expect(host.alerts(spreadsheet)).toEqual([
      { spreadsheetId: 'sheet-1', user: owner, title: '', message: 'Done.', buttons: 'OK' },
      { spreadsheetId: 'sheet-1', user: owner, title: 'Title', message: 'Really?', buttons: 'YES_NO' },
      { spreadsheetId: 'sheet-1', user: owner, title: '', message: 'Go on?', buttons: 'OK_CANCEL' },
    ]);
  });

  test('blocks the script until it is answered', async () => {
    let press: (answer: AlertAnswer) => void = () => {};
    const { clock, run } = openHost({ onAlert: () => new Promise(resolve => (press = resolve)) });
    let hasEnded = false;
    const running = run('menu', alert("'Really?', ui.ButtonSet.YES_NO")).finally(() => (hasEnded = true));
    while (press.length === 0) await new Promise(setImmediate);
    expect(hasEnded).toBe(false);
    press('NO');
    expect((await running).logs).toEqual(['NO true']);
    expect(clock.nowMillis()).toBe(startMillis);
  });

  test('takes only the buttons that it has, and its corner', async () => {
    const closed = openHost({ onAlert: () => 'CLOSE' });
    expect((await closed.run('menu', alert("'Really?', ui.ButtonSet.YES_NO"))).logs).toEqual(['CLOSE true']);
    const wrong = openHost({ onAlert: () => 'CANCEL' });
    expect(messageIn(await wrong.run('menu', alert("'Done.'")))).toContain("can't be answered with CANCEL");
  });
});

describe('a toast', () => {
  const toast = (args: string) => `SpreadsheetApp.getActive().toast(${args})`;

  test('is kept as it was shown', async () => {
    const { host, run, spreadsheet } = openHost();
    await run('menu', toast("'Refreshed.'"));
    await run('page', toast("'Failed.', 'CoinTracking', -1"), editor);
    expect(host.toasts(spreadsheet)).toEqual([
      { user: owner, message: 'Refreshed.', title: '', seconds: 5 },
      { user: editor, message: 'Failed.', title: 'CoinTracking', seconds: -1 },
    ]);
  });

  test('of a trigger reaches nobody', async () => {
    const { call, host, spreadsheet } = openHost({ bundle: `function TELL() { ${toast("'x'")} }` });
    expect((await call('trigger', 'TELL')).ok).toBe(true);
    expect(host.toasts(spreadsheet)).toEqual([]);
  });
});

describe('everything a host stores', () => {
  test('has pages and messages in it, too', async () => {
    const { host, run } = openHost({ htmlFiles });
    await run(
      'menu',
      `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('in a page'));
       SpreadsheetApp.getUi().alert('in a dialog'); SpreadsheetApp.getActive().toast('in a toast')`,
    );
    const texts = host.everythingStored().map(({ text }) => text);
    for (const place of ['page', 'dialog', 'toast'])
      expect(texts).toContainEqual(expect.stringContaining(`in a ${place}`));
  });
});

describe('a person’s language', () => {
  const locale = 'Session.getActiveUserLocale()';

  test('is English unless the host is set to another', async () => {
    const { evaluate, host } = openHost();
    expect(await evaluate(locale)).toBe('en');
    host.setLocale(owner, 'de');
    expect(await evaluate(locale)).toBe('de');
    expect(await evaluate(locale, editor)).toBe('en');
  });

  test('can be refused', async () => {
    const { host, refusal } = openHost();
    host.faults.localeFailure = 'You do not have permission to call Session.getActiveUserLocale';
    expect(await refusal('cell', locale)).toBe(
      'You do not have permission to call Session.getActiveUserLocale',
    );
  });
});
