// Recognizes why Google didn't run the script by the failure handler's message. Messages are as people report
// them; several accounts: https://developers.google.com/apps-script/guides/support/troubleshooting#issues-multiple

export type Trouble =
  | 'offline'
  | 'several-accounts'
  | 'authorization'
  | 'too-long'
  | 'too-many'
  | 'day-quota'
  | 'server';

export interface PlatformTrouble {
  readonly code: 'PAGE';
  readonly trouble: Trouble;
  /** Google's message; blank if it isn't worth showing. */
  readonly detail: string;
}

const marks: readonly (readonly [RegExp, Trouble])[] = [
  [/PERMISSION_DENIED|reading from storage/i, 'several-accounts'],
  [/authorization is required|not authorized|permission to call/i, 'authorization'],
  [/maximum execution time|timed? ?out/i, 'too-long'],
  [/too many times(?!.*(?:short time|per second))|for one day/i, 'day-quota'],
  [/too many|simultaneous/i, 'too-many'],
  [/NetworkError|connection failure|failed to fetch|HTTP 0\b/i, 'offline'],
];

export function troubleOf(message: string, isOnline: boolean): PlatformTrouble {
  const detail = message.replace(/^(?:\w*Error|Exception):\s*/, '').trim();
  if (!isOnline) return { code: 'PAGE', trouble: 'offline', detail };
  const known = marks.find(([mark]) => mark.test(message));
  return { code: 'PAGE', trouble: known?.[1] ?? 'server', detail };
}
