// Who sits at the keyboard, as far as Google tells.

/** No scope is needed for this, and every authorization mode allows it; should it be refused, it's English. */
export function userLocale(): string {
  try {
    return Session.getActiveUserLocale();
  } catch {
    return '';
  }
}

/** Files in a shared drive have no owner. */
export function roleOfPerson(): 'owner' | 'editor' | 'unknown' {
  const owner = SpreadsheetApp.getActiveSpreadsheet().getOwner()?.getEmail();
  const person = Session.getEffectiveUser().getEmail();
  if (!owner || !person) return 'unknown';
  return owner === person ? 'owner' : 'editor';
}
