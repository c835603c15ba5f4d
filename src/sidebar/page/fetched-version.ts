import type { Snapshot } from '../contract';

/** Changes whenever data was fetched or an account was connected or disconnected. */
export function fetchedVersion(snapshot: Snapshot | undefined): string {
  return JSON.stringify(
    (snapshot?.accounts ?? []).map(({ account, isDefault, datasets }) => [
      account,
      isDefault,
      datasets.map(({ dataset, fetchedAtMillis }) => [dataset, fetchedAtMillis]),
    ]),
  );
}
