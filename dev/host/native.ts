// Work that the worker does for the script's scope without asking the host: hashes, compression, text encodings.
import { createHash, createHmac, randomUUID } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { formatDate } from './format-date';
import type { Native } from './guest/realm';

type LocalWork = Omit<Native, 'request' | 'log' | 'countLocal' | 'nowMillis'>;

const buffer = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** `HMAC_SHA_512` and `SHA_512` are `sha512` to Node. */
const nodeName = (algorithm: string) =>
  algorithm
    .replace(/^HMAC_/, '')
    .replace('_', '')
    .toLowerCase();

export const localWork: LocalWork = {
  digest: (algorithm, bytes) => createHash(nodeName(algorithm)).update(bytes).digest(),
  hmac: (algorithm, bytes, key) => createHmac(nodeName(algorithm), key).update(bytes).digest(),
  gzip: bytes => gzipSync(bytes),
  ungzip(bytes) {
    try {
      return gunzipSync(bytes);
    } catch {
      return undefined;
    }
  },
  fillSigned(array, bytes) {
    const signed = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let i = 0; i < signed.length; i++) array[i] = signed[i]!;
  },
  fromSigned: array => Uint8Array.from(array),
  areNumbers: array => array.every(item => typeof item === 'number'),
  encodeUtf8: text => Buffer.from(text, 'utf8'),
  decode(bytes, charset) {
    try {
      return new TextDecoder(charset.replace('_', '-'), { ignoreBOM: true }).decode(bytes);
    } catch {
      return undefined;
    }
  },
  toBase64(bytes, webSafe) {
    const text = buffer(bytes).toString('base64');
    return webSafe ? text.replace(/\+/g, '-').replace(/\//g, '_') : text;
  },
  fromBase64: text => Buffer.from(text, 'base64'),
  uuid: () => randomUUID(),
  formatDate,
};
