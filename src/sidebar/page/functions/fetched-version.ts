import type { Snapshot } from '../../contract';

/** Another text whenever anything was fetched, or an account came or went. */
export function fetchedVersion(snapshot: Snapshot | undefined): string {
  return JSON.stringify(
    (snapshot?.accounts ?? []).map(({ account, isDefault, datasets }) => [
      account,
      isDefault,
      datasets.map(({ dataset, fetchedAtMillis }) => [dataset, fetchedAtMillis]),
    ]),
  );
}
