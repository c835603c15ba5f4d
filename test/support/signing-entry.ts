// What signs, as a script of its own, to run in the local Apps Script.
import { hmac } from '../../src/apps-script/hmac';
import { encodeForm, type FormField } from '../../src/core/api/form-encoding';

export function sign(fields: readonly FormField[], secret: string): [string, string] {
  const body = encodeForm(fields);
  return [body, hmac.sha512Hex(body, secret)];
}
