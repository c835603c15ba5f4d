// Blobs. Reference: base/blob. Decoding keeps a byte order mark and turns bad bytes into U+FFFD, as recorded live.
import { fromSignedArray, toSignedArray } from './bytes';
import { Exception, type Native } from './realm';
import { service } from './service';

export interface Blob {
  getBytes(): number[];
  getDataAsString(charset?: string): string;
  getContentType(): string | null;
  getName(): string | null;
}

const bytesOfBlob = new WeakMap<object, () => Uint8Array>();

/** `undefined`: the value is no blob. */
export function readBlobBytes(value: unknown): Uint8Array | undefined {
  return typeof value === 'object' && value !== null ? bytesOfBlob.get(value)?.() : undefined;
}

export function decodeText(native: Native, bytes: Uint8Array, charset: string): string {
  const text = native.decode(bytes, charset);
  if (text === undefined) throw new Exception(`Invalid argument: charset ${charset}`);
  return text;
}

export function createBlob(
  native: Native,
  initialBytes: Uint8Array,
  initialType: string | null,
  initialName: string | null,
): Blob {
  let bytes = initialBytes;
  let contentType = initialType;
  let name = initialName;
  const blob = service('Blob', {
    getBytes: () => toSignedArray(native, bytes),
    getDataAsString: (charset = 'UTF-8') => decodeText(native, bytes, charset),
    getContentType: () => contentType,
    getName: () => name,
    isGoogleType: () => false,
    copyBlob: () => createBlob(native, bytes, contentType, name),
    setBytes(data: number[]): Blob {
      bytes = fromSignedArray(native, data);
      return blob;
    },
    setDataFromString(text: string): Blob {
      bytes = native.encodeUtf8(text);
      return blob;
    },
    setContentType(type: string | null): Blob {
      contentType = type;
      return blob;
    },
    setName(newName: string): Blob {
      name = newName;
      return blob;
    },
  });
  bytesOfBlob.set(blob, () => bytes);
  return blob;
}
