import { editor, messageIn, openHost, owner, startMillis, valueIn } from '../support/open-host';

const hourMillis = 3_600_000;
const bundle = `function REFRESH(event) { console.log(JSON.stringify(event)); }
  function HOURLY() { ScriptApp.newTrigger('REFRESH').timeBased().everyHours(1).create(); }
  function RENEW() {
    ScriptApp.getUserTriggers(SpreadsheetApp.getActive()).forEach(trigger => ScriptApp.deleteTrigger(trigger));
    HOURLY();
  }
  function FETCHES() {
    const tries = [
      () => UrlFetchApp.fetch('https://example.com/'),
      () => SpreadsheetApp.getActive().getSheets().length,
      () => PropertiesService.getDocumentProperties().getKeys(),
      () => CacheService.getDocumentCache().get('a'),
      () => LockService.getDocumentLock().tryLock(0),
      () => ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus() ===
        ScriptApp.AuthorizationStatus.REQUIRED,
    ];
    for (const one of tries) try { console.log(String(one())) } catch (error) { console.log(error.message) }
  }`;

const create = (how: string, handler = 'REFRESH') =>
  `ScriptApp.newTrigger('${handler}').timeBased().${how}.create().getUniqueId()`;

function openTriggers(options: Parameters<typeof openHost>[0] = {}) {
  const opened = openHost({ bundle, ...options });
  const { clock } = opened;
  return {
    ...opened,
    /** Moves a virtual clock that far, stopping at each event. */
    pass: async (millis: number) => {
      await new Promise<void>(resolve => clock.at(clock.nowMillis() + millis, resolve));
      await opened.host.idle();
    },
  };
}

describe('creating a clock trigger', () => {
  test('makes one that the script and the host can see', async () => {
    const { evaluate, host, spreadsheet } = openTriggers();
    const uid = await evaluate(create('everyHours(6)'));
    expect(host.triggers(spreadsheet)).toEqual([
      {
        uid,
        user: owner,
        spreadsheetId: 'sheet-1',
        handler: 'REFRESH',
        description: 'everyHours(6)',
        nextMillis: expect.any(Number),
        isDisabled: false,
      },
    ]);
    const seen = `ScriptApp.getUserTriggers(SpreadsheetApp.getActive()).map(trigger => [trigger.getUniqueId(),
      trigger.getHandlerFunction(), trigger.getEventType() === ScriptApp.EventType.CLOCK,
      trigger.getTriggerSource() === ScriptApp.TriggerSource.CLOCK])`;
    expect(await evaluate(seen)).toEqual([[uid, 'REFRESH', true, true]]);
    expect(await evaluate(seen, editor)).toEqual([]);
  });

  test('is refused a second time for a person and document, not for another person', async () => {
    const { evaluate, refusal } = openTriggers();
    await evaluate(create('everyHours(6)'));
    expect(await refusal('page', create('everyHours(1)'))).toBe(
      'This add-on has created too many time-based triggers in this document for this Google user account.',
    );
    await evaluate(create('everyHours(1)'), editor);
  });

  test('is refused beyond 20 of a person, in whatever documents', async () => {
    const { host, refusal } = openTriggers();
    for (let n = 0; n < 20; n++) {
      const spreadsheet = host.createSpreadsheet({ owner });
      const made = await host.call({
        entry: 'menu',
        functionName: 'HOURLY',
        spreadsheet,
        user: owner,
      });
      valueIn(made);
    }
    expect(await refusal('page', create('everyHours(1)'))).toBe(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  });

  test.each([
    ['everyMinutes(30)', 'Clock events must be scheduled at least 1 hour(s) apart.'],
    [
      'everyMinutes(3)',
      'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
    ],
    [
      'everyHours(3)',
      'The value you passed to everyHours was invalid. It must be one of 1, 2, 4, 6, 8 or 12.',
    ],
    ['everyDays(1).atHour(24)', 'The value you passed to atHour was invalid. It must be between 0 and 23.'],
    ['atHour(3)', 'A frequency is required, such as everyHours(1).'],
    ['after(1000)', 'ClockTriggerBuilder.after is not available in the local host yet.'],
  ])('as %s is refused', async (how, message) => {
    const { host, refusal, spreadsheet } = openTriggers();
    expect(await refusal('page', create(how))).toBe(message);
    expect(host.triggers(spreadsheet)).toEqual([]);
  });

  test('needs FULL', async () => {
    const { call, host, refusal, spreadsheet } = openTriggers({
      bundle: 'function onOpen() { ScriptApp.getProjectTriggers(); }',
    });
    expect(messageIn(await call('open', 'onOpen'))).toBe(
      'You do not have permission to call ScriptApp.getProjectTriggers',
    );
    expect(await refusal('cell', create('everyHours(1)'))).toBe(
      'You do not have permission to call ScriptApp service.',
    );
    expect(host.triggers(spreadsheet)).toEqual([]);
  });

  test('can be made to fail', async () => {
    const { host, refusal } = openTriggers();
    host.faults.triggerFailure = 'Unable to talk to trigger service';
    expect(await refusal('page', create('everyHours(1)'))).toBe('Unable to talk to trigger service');
  });

  test('from within a trigger’s run gives one that never fires', async () => {
    const { host, pass, spreadsheet } = openTriggers({ firesTriggers: true });
    valueIn(await host.fireTrigger(host.addForeignTrigger({ spreadsheet, user: owner, handler: 'RENEW' })));
    const [made, ...others] = host.triggers(spreadsheet);
    expect(others).toEqual([]);
    expect(made).toMatchObject({ handler: 'REFRESH', isDisabled: true });
    await expect(host.fireTrigger(made!.uid)).rejects.toThrow('no trigger');
    host.resetCounts();
    await pass(3 * hourMillis);
    expect(logged(host)).toEqual([]);
  });
});

describe('deleting a clock trigger', () => {
  test('works with the copy that getProjectTriggers gives, not with what create has just returned', async () => {
    const { evaluate, host, refusal, spreadsheet } = openTriggers();
    const makeAndDelete = `ScriptApp.deleteTrigger(ScriptApp.newTrigger('REFRESH').timeBased().everyHours(1).create())`;
    expect(await refusal('page', makeAndDelete)).toBe(
      'Unexpected error while getting the method or property deleteTrigger on object ScriptApp.',
    );
    expect(host.triggers(spreadsheet)).toHaveLength(1);
    await evaluate(
      'ScriptApp.getProjectTriggers().forEach(trigger => { ScriptApp.deleteTrigger(trigger); })',
    );
    expect(host.triggers(spreadsheet)).toEqual([]);
  });

  test('ends its firing', async () => {
    const { evaluate, host, pass } = openTriggers({ firesTriggers: true });
    await evaluate(create('everyHours(1)'));
    await pass(hourMillis);
    expect(logged(host)).toHaveLength(1);
    await evaluate(
      'ScriptApp.getProjectTriggers().forEach(trigger => { ScriptApp.deleteTrigger(trigger); })',
    );
    await pass(3 * hourMillis);
    expect(logged(host)).toHaveLength(1);
  });
});

describe('a clock trigger fires', () => {
  test('when asked to, as its person, with the documented event', async () => {
    const { call, evaluate, host } = openTriggers({
      bundle: `function WHO(event) { console.log(Session.getEffectiveUser().getEmail(), JSON.stringify(event)); }`,
    });
    const uid = String(await evaluate(create('everyHours(1)', 'WHO'), editor));
    const { logs, ok } = await host.fireTrigger(uid);
    expect(ok).toBe(true);
    const [who, event] = [logs[0]!.slice(0, editor.length), JSON.parse(logs[0]!.slice(editor.length))];
    expect(who).toBe(editor);
    expect(event).toEqual({
      authMode: 'FULL',
      triggerUid: uid,
      timezone: 'UTC',
      year: 2026,
      month: 1,
      'day-of-month': 15,
      'day-of-week': 4,
      'week-of-year': 3,
      hour: 12,
      minute: 0,
      second: 0,
    });
    expect((await call('trigger', 'WHO')).ok).toBe(true);
  });

  test('every so many hours at the same minute, on a clock that passes', async () => {
    const { evaluate, host, pass } = openTriggers({ firesTriggers: true });
    await evaluate(create('everyHours(4)'));
    await pass(24 * hourMillis);
    const times = logged(host).map(text => JSON.parse(text) as { hour: number; minute: number });
    expect(times).toHaveLength(6);
    expect(new Set(times.map(({ minute }) => minute)).size).toBe(1);
    const [first] = times;
    expect(times.map(({ hour }) => (hour - first!.hour + 24) % 24)).toEqual([0, 4, 8, 12, 16, 20]);
  });

  test('once a day within its hour, in its zone, over a change of the clocks', async () => {
    const { clock, evaluate, host, pass } = openTriggers({ firesTriggers: true });
    clock.advance(Date.UTC(2026, 2, 27, 12) - startMillis);
    await evaluate(create("everyDays(1).atHour(7).inTimezone('Europe/Berlin')"));
    await pass(4 * 24 * hourMillis);
    const hours = logged(host).map(text => (JSON.parse(text) as { hour: number }).hour);
    expect(hours).toEqual([6, 5, 5, 5]);
  });

  test('near a minute, give or take 15', async () => {
    const { evaluate, host, spreadsheet } = openTriggers();
    await evaluate(create('everyDays(1).atHour(7).nearMinute(30)'));
    const [{ nextMillis } = { nextMillis: 0 }] = host.triggers(spreadsheet);
    const minutes = (nextMillis % (24 * hourMillis)) / 60_000 - 7 * 60;
    expect(minutes).toBeGreaterThanOrEqual(15);
    expect(minutes).toBeLessThanOrEqual(45);
  });

  test('once for a clock that is set ahead, and goes on from there', async () => {
    const { clock, evaluate, host, pass, spreadsheet } = openTriggers({ firesTriggers: true });
    await evaluate(create('everyHours(1)'));
    clock.advance(10 * hourMillis);
    await host.idle();
    expect(logged(host)).toHaveLength(1);
    const [trigger] = host.triggers(spreadsheet);
    expect(trigger!.nextMillis).toBeGreaterThan(clock.nowMillis());
    await pass(hourMillis);
    expect(logged(host)).toHaveLength(2);
  });

  test('not by itself unless the host is set so, and a virtual clock doesn’t move for it', async () => {
    const quiet = openTriggers();
    await quiet.evaluate(create('everyHours(1)'));
    await quiet.pass(5 * hourMillis);
    expect(logged(quiet.host)).toEqual([]);
    const firing = openTriggers({ firesTriggers: true });
    await firing.evaluate(create('everyHours(1)'));
    for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
    await firing.host.idle();
    expect(firing.clock.nowMillis()).toBe(startMillis);
    expect(logged(firing.host)).toEqual([]);
  });

  test('doubled, where a second one was planted', async () => {
    const { evaluate, host, pass, spreadsheet } = openTriggers({ firesTriggers: true });
    await evaluate(create('everyHours(1)'));
    host.addForeignTrigger({ spreadsheet, user: owner, handler: 'REFRESH' });
    await pass(2 * hourMillis);
    expect(logged(host)).toHaveLength(4);
  });
});

describe('authorization that has to be given again', () => {
  test('stops a trigger at cells and network, not at stores', async () => {
    const { host, spreadsheet } = openTriggers();
    const uid = host.addForeignTrigger({ spreadsheet, user: owner, handler: 'FETCHES' });
    host.setAuthorization(owner, 'REQUIRED');
    const refused = 'Authorization is required to perform that action.';
    expect((await host.fireTrigger(uid)).logs).toEqual([refused, refused, '', 'null', 'true', 'true']);
  });

  test('is one person’s matter, and over once given', async () => {
    const { evaluate, host, spreadsheet } = openTriggers();
    const status = 'String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus())';
    host.setAuthorization(owner, 'REQUIRED');
    expect(await evaluate(status)).toBe('REQUIRED');
    expect(await evaluate(status, editor)).toBe('NOT_REQUIRED');
    host.setAuthorization(owner, 'NOT_REQUIRED');
    const uid = host.addForeignTrigger({ spreadsheet, user: owner, handler: 'FETCHES' });
    const { logs } = await host.fireTrigger(uid);
    expect(logs[1]).toBe('1');
    expect(logs[5]).toBe('false');
  });
});

function logged(host: ReturnType<typeof openHost>['host']): string[] {
  return host
    .everythingStored()
    .filter(({ where }) => where.startsWith('log of REFRESH'))
    .map(({ text }) => text);
}
