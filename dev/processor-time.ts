// What a piece of work takes of the processor: other work on the machine makes it wait, but counts little.

export function processorMillis(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
