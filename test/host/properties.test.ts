import { editor, openHost, owner, valueIn } from '../support/open-host';

const document = 'PropertiesService.getDocumentProperties()';
const user = 'PropertiesService.getUserProperties()';

describe('PropertiesService', () => {
  test('stores texts, and other values as texts', async () => {
    const { evaluate } = openHost();
    await evaluate(`${document}.setProperty('a', 1).setProperties({ b: true, c: 'x' }); 0`);
    expect(
      await evaluate(
        `[${document}.getProperty('a'), ${document}.getProperty('no'), ${document}.getProperties(), ${document}.getKeys()]`,
      ),
    ).toEqual(['1', null, { a: '1', b: 'true', c: 'x' }, ['a', 'b', 'c']]);
  });

  test('deletes one, all, or all that are not set again', async () => {
    const { evaluate, host } = openHost();
    const stored = () => host.properties('document', 'sheet-1');
    await evaluate(`${document}.setProperties({ a: '1', b: '2' }).deleteProperty('a'); 0`);
    expect(stored()).toEqual({ b: '2' });
    await evaluate(`${document}.setProperties({ c: '3' }, true); 0`);
    expect(stored()).toEqual({ c: '3' });
    await evaluate(`${document}.deleteAllProperties(); 0`);
    expect(stored()).toEqual({});
  });

  test('hands out copies', async () => {
    const { evaluate } = openHost();
    expect(
      await evaluate(
        `(() => { ${document}.getProperties().a = '1'; return ${document}.getProperty('a'); })()`,
      ),
    ).toBeNull();
  });

  test('takes values of 9 KB, not more', async () => {
    const { evaluate, refusal } = openHost();
    await evaluate(`${document}.setProperty('k', 'v'.repeat(9000)); 0`);
    expect(await refusal('page', `${document}.setProperty('k', 'v'.repeat(9001))`)).toBe(
      'Argument too large: value',
    );
  });

  test('takes 500 KB in a store, not more, and then keeps what it had', async () => {
    const { evaluate, host, refusal } = openHost();
    const fill = `for (let i = 0; i < 55; i++) ${document}.setProperty('k' + i, 'v'.repeat(9000))`;
    await evaluate(`${fill}; 0`);
    expect(await refusal('page', `${document}.setProperty('more', 'v'.repeat(9000))`)).toBe(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
    expect(Object.keys(host.properties('document', 'sheet-1'))).toHaveLength(55);
    await evaluate(`${user}.setProperty('more', 'v'.repeat(9000)); 0`);
  });

  test('outlives the day', async () => {
    const { clock, evaluate } = openHost();
    await evaluate(`${document}.setProperty('k', 'v'); 0`);
    clock.advance(365 * 86_400_000);
    expect(await evaluate(`${document}.getProperty('k')`)).toBe('v');
  });
});

describe('whose user properties', () => {
  async function openWithBoth(options: Parameters<typeof openHost>[0] = {}) {
    const opened = openHost(options);
    await opened.evaluate(`${user}.setProperty('who', 'the owner'); 0`, owner);
    await opened.evaluate(`${user}.setProperty('who', 'the editor'); 0`, editor);
    return opened;
  }

  test.each([
    ['page', owner, 'the owner'],
    ['page', editor, 'the editor'],
    ['cell', owner, 'the owner'],
    ['cell', editor, 'the owner'],
  ] as const)('a %s of %s sees: those of %s', async (entry, person, whose) => {
    const { run } = await openWithBoth();
    expect(valueIn(await run(entry, `${user}.getProperty('who')`, person))).toBe(whose);
  });

  test('a cell writes them for the owner, and refuses an editor', async () => {
    const { host, refusal, run } = await openWithBoth();
    expect(valueIn(await run('cell', `${user}.setProperty('who', 'changed'); 'done'`, owner))).toBe('done');
    expect(host.properties('user', owner)).toEqual({ who: 'changed' });
    for (const write of [
      "setProperty('a', 'b')",
      'setProperties({})',
      "deleteProperty('a')",
      'deleteAllProperties()',
    ])
      expect(await refusal('cell', `${user}.${write}`, editor)).toContain(
        'You do not have permission to call',
      );
    expect(host.properties('user', editor)).toEqual({ who: 'the editor' });
  });

  test('a cell refuses everybody where the host is set so', async () => {
    const { refusal } = await openWithBoth({ userPropertyWritesInCells: 'nobody' });
    expect(await refusal('cell', `${user}.setProperty('a', 'b')`, owner)).toBe(
      'You do not have permission to call setProperty',
    );
  });

  test('an editor’s cell writes document properties', async () => {
    const { host, run } = openHost();
    valueIn(await run('cell', `${document}.setProperty('a', 'b'); 1`, editor));
    expect(host.properties('document', 'sheet-1')).toEqual({ a: 'b' });
  });
});
