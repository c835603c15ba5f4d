// Form fields as PHP's http_build_query writes them (RFC 1738): the server rebuilds this text to check the signature,
// so a byte more or less than PHP's is a wrong signature. encodeURIComponent leaves !'()*~ and writes %20.

export type FormField = readonly [name: string, value: string];

export function encodeForm(fields: readonly FormField[]): string {
  return fields.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&');
}

function encode(text: string): string {
  return encodeURIComponent(wellFormed(text)).replace(/[!'()*~]|%20/g, escapeAsPhp);
}

function escapeAsPhp(found: string): string {
  return found === '%20' ? '+' : `%${found.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** Half a surrogate pair has no UTF-8 form; encodeURIComponent would throw. */
function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, found =>
    found.length === 2 ? found : '\ufffd',
  );
}
