/** Enough to recognize a key by, too little to use it. */
export function hintOf(key: string): string {
  return key.length >= 16 ? `${key.slice(0, 4)}••••${key.slice(-4)}` : '••••';
}
