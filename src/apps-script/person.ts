// The current person's language and role, as far as Google says.

/** Needs no scope and works in every authorization mode. English if Google refuses nevertheless. */
export function userLocale(): string {
  try {
    return Session.getActiveUserLocale();
  } catch {
    return '';
  }
}

export function spreadsheetId(): string {
  return SpreadsheetApp.getActiveSpreadsheet().getId();
}

/** Files in a shared drive have no owner. */
export function roleOfPerson(): 'owner' | 'editor' | 'unknown' {
  const owner = SpreadsheetApp.getActiveSpreadsheet().getOwner()?.getEmail();
  const person = Session.getEffectiveUser().getEmail();
  if (!owner || !person) return 'unknown';
  return owner === person ? 'owner' : 'editor';
}
