// `Date` on the host's clock. Local getters use the process's zone, which the host sets to the script's.

export function createClockDate(nowMillis: () => number): DateConstructor {
  const RealDate = Date;
  const ClockDate: DateConstructor = new Proxy(RealDate, {
    construct: (target, args, newTarget) =>
      Reflect.construct(
        target,
        args.length === 0 ? [nowMillis()] : args,
        newTarget === ClockDate ? target : newTarget,
      ),
    apply: () => new RealDate(nowMillis()).toString(),
  });
  RealDate.now = nowMillis;
  RealDate.prototype.constructor = ClockDate;
  return ClockDate;
}
