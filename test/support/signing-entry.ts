// The signing code as a separate script, to run it in the local Apps Script.
import { hmac } from '../../src/apps-script/hmac';
import { encodeForm, type FormField } from '../../src/core/api/form-encoding';

export function sign(fields: readonly FormField[], secret: string): [string, string] {
  const body = encodeForm(fields);
  return [body, hmac.sha512Hex(body, secret)];
}
