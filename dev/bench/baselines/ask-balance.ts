/// <reference types="google-apps-script" />
// The signed getBalance call of both baselines, written the way scripts for Google Sheets are usually written: one nonce from
// the clock, no word about limits, whatever comes back is the answer.

const url = 'https://cointracking.info/api/v1/';

export function connect({ key, secret }: { key: string; secret: string }): void {
  PropertiesService.getUserProperties().setProperties({ key, secret });
}

export function askBalance(): string {
  const { key, secret } = PropertiesService.getUserProperties().getProperties() as Record<string, string>;
  const nonce = Date.now() * 1000 + Math.floor(Math.random() * 1000);
  const body = `method=getBalance&nonce=${nonce}`;
  const bytes = Utilities.computeHmacSignature(Utilities.MacAlgorithm.HMAC_SHA_512, body, secret!);
  const sign = bytes.map(byte => (byte & 0xff).toString(16).padStart(2, '0')).join('');
  return UrlFetchApp.fetch(url, {
    method: 'post',
    payload: body,
    headers: { Key: key!, Sign: sign },
    muteHttpExceptions: true,
  }).getContentText();
}

export function amountIn(answer: string, coin: string): number {
  const { success, error_msg, details } = JSON.parse(answer);
  if (success !== 1) throw new Error(error_msg);
  return Number(details[coin].amount);
}
