// What the core relies on in the demo account.
import { answer } from '../../src/demo/demo';
import { methods } from '../../src/demo/methods/methods';
import type { OpenPorts } from './ports-under-test';

export function demoContract(open: OpenPorts): void {
  describe('Demo', () => {
    test.each([...methods.keys()])('answers %s with the one demo account', async method => {
      const { run } = await open();
      const nowMillis = Date.UTC(2026, 5, 15, 10);
      const given = await run(
        ({ demo }, asked, atMillis) => demo.answer(asked, {}, atMillis),
        method,
        nowMillis,
      );
      expect(given).toEqual(answer(method, {}, nowMillis));
    });

    test('takes parameters as a dataset has them', async () => {
      const { run } = await open();
      const { answer: given } = await run(({ demo, clock }) =>
        demo.answer('getTrades', { limit: 2, order: 'DESC', start: undefined }, clock.nowMillis()),
      );
      expect(Object.keys(given)).toHaveLength(2);
    });
  });
}
