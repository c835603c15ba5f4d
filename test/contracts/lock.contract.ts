// What the core relies on in a lock.
import type { LockName, OpenPorts } from './ports-under-test';

export function lockContract(open: OpenPorts, name: LockName): void {
  describe(`Lock: ${name}`, () => {
    test('is refused while another execution holds it, after the wait that was asked for', async () => {
      const { run, holdElsewhere } = await open();
      await holdElsewhere(name, 10_000);
      const tried = await run((ports, lock) => {
        const startMillis = ports.clock.nowMillis();
        const results = [ports[lock].tryHold(0), ports[lock].tryHold(2_000)];
        return [...results, ports.clock.nowMillis() - startMillis];
      }, name);
      expect(tried).toEqual([false, false, 2_000]);
    });

    test('is had as soon as the other execution lets go', async () => {
      const { run, holdElsewhere } = await open();
      await holdElsewhere(name, 3_000);
      const waited = await run((ports, lock) => {
        const startMillis = ports.clock.nowMillis();
        return [ports[lock].tryHold(5_000), ports.clock.nowMillis() - startMillis];
      }, name);
      expect(waited).toEqual([true, 3_000]);
    });

    test('stays held until it is released', async () => {
      const { isHeldAfter } = await open();
      expect(await isHeldAfter(name, (ports, lock) => ports[lock].tryHold(0))).toBe(true);
    });

    test('lets its holder in again, and one release frees it', async () => {
      const { isHeldAfter, run } = await open();
      const held = await run((ports, lock) => [ports[lock].tryHold(0), ports[lock].tryHold(0)], name);
      expect(held).toEqual([true, true]);
      const isHeld = await isHeldAfter(name, (ports, lock) => {
        ports[lock].tryHold(0);
        ports[lock].tryHold(0);
        ports[lock].release();
      });
      expect(isHeld).toBe(false);
    });
  });
}
