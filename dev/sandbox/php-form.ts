// A request body as PHP's $_POST, and http_build_query over it: the text that a client must sign.
// Values are kept as bytes (one char per byte), so that text in a broken encoding is signed as it was sent.

export type FormBytes = ReadonlyMap<string, string>;

export async function readForm(body: Buffer, contentType: string): Promise<FormBytes> {
  if (/^application\/x-www-form-urlencoded/i.test(contentType)) return readUrlEncodedForm(body);
  if (/^multipart\/form-data/i.test(contentType)) return asPost(await readMultipart(body, contentType));
  return new Map();
}

export function readUrlEncodedForm(body: Buffer): FormBytes {
  return asPost(readUrlEncoded(body));
}

/** RFC 1738, as PHP does by default: a space is `+`, everything else but `A-Z a-z 0-9 - _ .` is escaped. */
export function httpBuildQuery(form: FormBytes): string {
  return [...form].map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&');
}

export function textOf(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

function encode(bytes: string): string {
  return bytes.replace(/[^A-Za-z0-9\-_.]/g, char =>
    char === ' ' ? '+' : `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

function decode(bytes: string): string {
  return bytes
    .replace(/\+/g, ' ')
    .replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function* readUrlEncoded(body: Buffer): Iterable<[string, string]> {
  for (const pair of body.toString('latin1').split('&')) {
    if (pair === '') continue;
    const [, name, value] = /^([^=]*)=?(.*)$/s.exec(pair)!;
    yield [decode(name!), decode(value!)];
  }
}

async function readMultipart(body: Buffer, contentType: string): Promise<[string, string][]> {
  const request = new Request('http://sandbox/', {
    method: 'POST',
    headers: { 'content-type': contentType },
    body: Uint8Array.from(body),
  });
  const form = await request.formData().catch(() => new FormData());
  const fields: [string, string][] = [];
  form.forEach((value, name) => {
    // Uploaded files land in $_FILES, not in $_POST.
    if (typeof value === 'string') fields.push([bytesOf(name), bytesOf(value)]);
  });
  return fields;
}

function bytesOf(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

/** PHP renames keys that can't be variables; a repeated name keeps its first position and its last value. */
function asPost(fields: Iterable<[string, string]>): FormBytes {
  const post = new Map<string, string>();
  for (const [name, value] of fields) post.set(name.replace(/^ +/, '').replace(/[ .]/g, '_'), value);
  return post;
}
