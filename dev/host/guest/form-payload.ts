// A payload given as an object: url-encoded fields, or multipart as soon as one of them is a blob.
import { type Blob, readBlobBytes } from './blob';
import type { EncodedPayload } from './fetch-options';
import type { Native } from './realm';

export function encodeFormPayload(native: Native, fields: Record<string, unknown>): EncodedPayload {
  const entries = Object.entries(fields);
  if (entries.some(([, value]) => readBlobBytes(value) !== undefined))
    return encodeMultipart(native, entries);
  const text = entries.map(([name, value]) => `${escapeField(name)}=${escapeField(String(value))}`).join('&');
  return { bytes: native.encodeUtf8(text), contentType: 'application/x-www-form-urlencoded' };
}

function escapeField(text: string): string {
  return encodeURIComponent(text)
    .replace(/[!'()~]/g, mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/%20/g, '+');
}

function encodeMultipart(native: Native, entries: [string, unknown][]): EncodedPayload {
  const boundary = `----${native.uuid()}`;
  const parts: Uint8Array[] = [];
  for (const [name, value] of entries) {
    const bytes = readBlobBytes(value);
    const blob = value as Blob;
    const file = bytes && `; filename="${blob.getName() ?? name}"`;
    const type = bytes && `\r\nContent-Type: ${blob.getContentType() ?? 'application/octet-stream'}`;
    parts.push(
      native.encodeUtf8(
        `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${file ?? ''}${type ?? ''}\r\n\r\n`,
      ),
      bytes ?? native.encodeUtf8(String(value)),
      native.encodeUtf8('\r\n'),
    );
  }
  parts.push(native.encodeUtf8(`--${boundary}--\r\n`));
  return { bytes: join(parts), contentType: `multipart/form-data; boundary=${boundary}` };
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    joined.set(part, offset);
    offset += part.length;
  }
  return joined;
}
