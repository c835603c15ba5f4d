// Keys as people paste them: cleaned where there is no doubt, else said.
import { parseConnectRequest } from '../../../src/core/connect/connect-request';
import { apiKey, apiSecret, failureFrom } from '../../support/connected-ports';

const pair = (key: unknown, secret: unknown) => {
  const request = { apiKey: key as string, apiSecret: secret as string, plan: 'PRO' };
  const { record } = parseConnectRequest(request);
  return [record.key, record.secret];
};

test.each([
  [`Key: ${apiKey}`, `Secret: ${apiSecret}`],
  [`API Key = ${apiKey}`, `API-Secret：${apiSecret}`],
  [`"${apiKey}"`, `„${apiSecret}“`],
  [`'${apiKey}',`, `\`${apiSecret}\`;`],
  [`\u200b${apiKey.slice(0, 5)}\u200b${apiKey.slice(5)}\ufeff`, `\u00a0${apiSecret}\u00a0`],
  [`${apiKey.slice(0, 20)}\r\n${apiKey.slice(20)}`, `${apiSecret.slice(0, 20)} ${apiSecret.slice(20)}`],
  [`"apiKey": "${apiKey}",`, `"apiSecret": "${apiSecret}"`],
  [`Key: ${apiKey}\nSecret: ${apiSecret}`, ''],
  ['', `API Key: ${apiKey} API Secret: ${apiSecret}`],
  [`Secret: ${apiSecret}`, `Key: ${apiKey}`],
  [`API-Schlüssel: ${apiKey}`, `Geheimnis: ${apiSecret}`],
])('%j and %j are the key and the secret', (key, secret) => {
  expect(pair(key, secret)).toEqual([apiKey, apiSecret]);
});

test.each([
  [`Secret: ${apiSecret}`, apiSecret, 'apiKey', 'swapped'],
  [apiKey, `Key: ${apiKey}`, 'apiSecret', 'swapped'],
  [`${apiKey}\n${apiSecret}`, '', 'apiKey', 'holds-secret'],
  ['', `${apiKey} ${apiSecret}`, 'apiSecret', 'holds-secret'],
  ['\u200b', apiSecret, 'apiKey', 'empty'],
  ['Key:', apiSecret, 'apiKey', 'empty'],
  ['schlüssel-schlüssel', apiSecret, 'apiKey', 'not-a-key'],
  [`Key: ${apiKey}`, `"${apiKey}"`, 'apiSecret', 'same-as-key'],
])('%j and %j are refused at %s: %s', (key, secret, field, problem) => {
  expect(failureFrom(() => pair(key, secret))).toEqual({ code: 'CONNECT_INVALID', field, problem });
});
