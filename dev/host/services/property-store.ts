// One property store. Limits and texts: guides/properties, quotas page; reported texts for values above them.
import { ServiceException } from '../caller';

/** "9 KB" and "500 KB" in the strict reading: 1,000 bytes of UTF-8 each. */
const maxValueBytes = 9_000;
const maxStoreBytes = 500_000;

export class PropertyStore {
  private values: Record<string, string> = {};

  read(key: string): string | null {
    return Object.hasOwn(this.values, key) ? this.values[key]! : null;
  }

  all(): Record<string, string> {
    return { ...this.values };
  }

  /** All or none. */
  write(texts: Readonly<Record<string, string>>, deleteAllOthers = false): void {
    for (const text of Object.values(texts))
      if (Buffer.byteLength(text) > maxValueBytes) throw new ServiceException('Argument too large: value');
    const next = deleteAllOthers ? { ...texts } : { ...this.values, ...texts };
    const bytes = Object.entries(next).reduce(
      (sum, [key, text]) => sum + Buffer.byteLength(key) + Buffer.byteLength(text),
      0,
    );
    if (bytes > maxStoreBytes)
      throw new ServiceException(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    this.values = next;
  }

  remove(key: string): void {
    delete this.values[key];
  }

  clear(): void {
    this.values = {};
  }
}
