// The parts of appsscript.json that the host uses.

export type Manifest = { readonly timeZone: string; readonly urlFetchWhitelist?: readonly string[] };

/**
 * A script's dates are in the manifest's zone, and V8 has one zone per process. Sets it where possible. Under jest, whose
 * `process.env` is a copy, it must be set before.
 */
export function adoptTimeZone({ timeZone }: Manifest): void {
  if (hasZone(timeZone)) return;
  process.env.TZ = timeZone;
  if (!hasZone(timeZone))
    throw new Error(
      `The manifest's time zone is ${timeZone}, this process runs in another one. Start it with TZ=${timeZone}.`,
    );
}

function hasZone(timeZone: string): boolean {
  const year = new Date().getFullYear();
  return [new Date(year, 0, 1), new Date(year, 6, 1)].every(
    date => date.toLocaleString('en-US') === date.toLocaleString('en-US', { timeZone }),
  );
}
