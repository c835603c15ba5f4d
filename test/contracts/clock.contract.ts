// What the core relies on in the clock.
import type { OpenPorts } from './ports-under-test';

export function clockContract(open: OpenPorts): void {
  describe('Clock', () => {
    test('sleeping takes as long as was asked for', async () => {
      const { run } = await open();
      const sleptMillis = await run(({ clock }) => {
        const startMillis = clock.nowMillis();
        clock.sleep(1_500);
        return clock.nowMillis() - startMillis;
      });
      expect(sleptMillis).toBe(1_500);
    });

    test('goes on between executions', async () => {
      const { run, advance } = await open();
      const startMillis = await run(({ clock }) => clock.nowMillis());
      advance(3_600_000);
      expect(await run(({ clock }) => clock.nowMillis())).toBe(startMillis + 3_600_000);
    });

    test('gives the time since 1970 in whole milliseconds', async () => {
      const { run } = await open();
      const nowMillis = await run(({ clock }) => clock.nowMillis());
      expect(Number.isInteger(nowMillis)).toBe(true);
      expect(new Date(nowMillis).getUTCFullYear()).toBe(2026);
    });
  });
}
