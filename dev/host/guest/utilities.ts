// Utilities. Reference: utilities/utilities. All but sleep runs in the script's process.
import type { UtilitiesRemote } from '../services/utilities-service';
import { createBlob, readBlobBytes } from './blob';
import { fromSignedArray, isByteArray, toSignedArray } from './bytes';
import { Charset, encodeText, isCharset } from './charset';
import { Exception, type Realm } from './realm';
import { service } from './service';
import { noSuchOverload } from './signature-overload';
import { createSigning } from './utilities-signing';

export function createUtilities(realm: Realm): object {
  const { native } = realm;
  const remote = realm.remote<UtilitiesRemote>('Utilities');

  function readData(method: string, data: unknown, charset: unknown = Charset.UTF_8): Uint8Array {
    native.countLocal(`Utilities.${method}`);
    if (typeof data === 'string' && isCharset(charset)) return encodeText(native, data, charset);
    if (isByteArray(native, data)) return fromSignedArray(native, data);
    throw noSuchOverload(method, [data]);
  }

  function readBlob(method: string, blob: unknown): Uint8Array {
    native.countLocal(`Utilities.${method}`);
    const bytes = readBlobBytes(blob);
    if (bytes === undefined) throw noSuchOverload(method, [blob]);
    return bytes;
  }

  function decode(method: string, text: unknown): number[] {
    native.countLocal(`Utilities.${method}`);
    if (typeof text !== 'string') throw noSuchOverload(method, [text]);
    if (!/^[\w+/-]*={0,2}$/.test(text)) throw new Exception('Could not decode string.');
    return toSignedArray(native, native.fromBase64(text));
  }

  return service('Utilities', {
    ...createSigning(native),
    Charset,
    // The samples encode text as UTF-8 here, unlike digests; the web-safe form keeps its `=`.
    base64Encode: (data: unknown, charset?: unknown) =>
      native.toBase64(readData('base64Encode', data, charset), false),
    base64EncodeWebSafe: (data: unknown, charset?: unknown) =>
      native.toBase64(readData('base64EncodeWebSafe', data, charset), true),
    base64Decode: (text: unknown) => decode('base64Decode', text),
    base64DecodeWebSafe: (text: unknown) => decode('base64DecodeWebSafe', text),
    newBlob: (data: unknown, contentType: string | null = null, name: string | null = null) =>
      createBlob(
        native,
        readData('newBlob', data),
        contentType ?? (typeof data === 'string' ? 'text/plain' : null),
        name,
      ),
    gzip: (blob: unknown, name = 'archive.gz') =>
      createBlob(native, native.gzip(readBlob('gzip', blob)), 'application/x-gzip', name),
    ungzip: (blob: unknown) => {
      const bytes = native.ungzip(readBlob('ungzip', blob));
      if (bytes === undefined) throw new Exception('Could not decompress gzip.');
      return createBlob(native, bytes, null, null);
    },
    sleep: (millis: number) => {
      remote.sleep(millis);
    },
    getUuid: () => {
      native.countLocal('Utilities.getUuid');
      return native.uuid();
    },
    formatDate: (date: Date, timeZone: string, pattern: string) => {
      native.countLocal('Utilities.formatDate');
      if (!(date instanceof Date) || Number.isNaN(date.getTime()))
        throw noSuchOverload('formatDate', [date, timeZone, pattern]);
      const text = native.formatDate(date.getTime(), String(timeZone), String(pattern));
      if (text === undefined)
        throw new Exception(`Utilities.formatDate with ${pattern} is not available in the local host yet.`);
      return text;
    },
  });
}
