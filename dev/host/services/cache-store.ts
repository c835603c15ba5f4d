// One cache: texts that expire. Limits from reference cache/cache; the over-limit texts are reported by many projects.
import { ServiceException } from '../caller';

type Entry = { text: string; expiresAtMillis: number };

const maxKeyChars = 250;
/** "100 KB" in the strict reading: 1,000 bytes of UTF-8 each. Whether Google counts bytes or characters is not known. */
const maxValueBytes = 100_000;
const defaultTtlSeconds = 600;
const maxTtlSeconds = 21_600;
const maxItems = 1_000;
/** Above the limit, the entries farthest from expiration stay. */
const itemsKeptBeyondCap = 900;

export class CacheStore {
  private entries = new Map<string, Entry>();

  constructor(private readonly nowMillis: () => number) {}

  read(key: string): string | null {
    checkKey(key);
    const entry = this.entries.get(key);
    if (entry === undefined) return null;
    if (entry.expiresAtMillis > this.nowMillis()) return entry.text;
    this.entries.delete(key);
    return null;
  }

  /** All or none. A time to live outside of 1 … 21,600 s is moved to the nearer end, as the live service does. */
  write(texts: Readonly<Record<string, string>>, ttlSeconds = defaultTtlSeconds): void {
    const ttl = Math.min(Math.max(ttlSeconds, 1), maxTtlSeconds);
    for (const [key, text] of Object.entries(texts)) {
      checkKey(key);
      if (Buffer.byteLength(text) > maxValueBytes) throw new ServiceException('Argument too large: value');
    }
    const expiresAtMillis = this.nowMillis() + ttl * 1000;
    for (const [key, text] of Object.entries(texts)) {
      this.entries.delete(key);
      this.entries.set(key, { text, expiresAtMillis });
      if (this.entries.size > maxItems) this.shrink();
    }
  }

  remove(key: string): void {
    this.entries.delete(key);
  }

  all(): Record<string, string> {
    this.dropExpired();
    return Object.fromEntries([...this.entries].map(([key, { text }]) => [key, text]));
  }

  private shrink(): void {
    this.dropExpired();
    if (this.entries.size <= maxItems) return;
    const farthestFirst = [...this.entries].sort(([, a], [, b]) => b.expiresAtMillis - a.expiresAtMillis);
    this.entries = new Map(farthestFirst.slice(0, itemsKeptBeyondCap));
  }

  private dropExpired(): void {
    for (const [key, { expiresAtMillis }] of this.entries)
      if (expiresAtMillis <= this.nowMillis()) this.entries.delete(key);
  }
}

function checkKey(key: string): void {
  if (key.length > maxKeyChars) throw new ServiceException('Argument too large: key');
}
