// The core's ports in memory, at a moment that never passes, on accounts of the sandbox: formulas run as in a cell, without a
// host and without HTTP.
import { createHmac } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Lock, Ports, TextCache, TextStore } from '../../../src/core/ports';
import { answer } from '../../../src/demo/demo';
import { wallMillis } from '../../host/locale/wall-time';
import type { SandboxAccount } from '../../sandbox/account/sandbox-account';
import { Gate } from '../../sandbox/gate';
import { readUrlEncodedForm } from '../../sandbox/php-form';
import { replyTo } from '../../sandbox/reply';

export function memoryPorts(accounts: readonly SandboxAccount[], nowMillis: number, timeZone: string): Ports {
  const gate = new Gate(accounts);
  return {
    clock: { nowMillis: () => nowMillis, sleep: refuseToWait },
    cache: memoryCache(),
    personCache: memoryCache(),
    spreadsheetStore: memoryStore(),
    personStore: memoryStore(),
    lock: freeLock,
    personLock: freeLock,
    http: {
      post(_url, headers, body) {
        const call = { key: headers.Key, sign: headers.Sign, form: readUrlEncodedForm(Buffer.from(body)) };
        const reply = replyTo(call, gate, undefined, nowMillis);
        if (reply.kind === 'reset') throw new Error('The sandbox has closed the connection.');
        return { status: reply.status, text: reply.body };
      },
    },
    hmac: { sha512Hex: (text, secret) => createHmac('sha512', secret).update(text).digest('hex') },
    compressor: {
      pack: text => gzipSync(text).toString('base64'),
      unpack: packed => gunzipSync(Buffer.from(packed, 'base64')).toString('utf8'),
    },
    zone: {
      name: () => timeZone,
      offsetSeconds: (zone, atSeconds) => wallMillis(atSeconds * 1000, zone) / 1000 - atSeconds,
    },
    demo: { answer },
    spreadsheetId: () => 'examples',
    locale: () => 'en',
  };
}

function refuseToWait(): never {
  throw new Error('A cell waits, though nobody else works here.');
}

function memoryCache(): TextCache {
  const texts = new Map<string, string>();
  return {
    read: keys => Object.fromEntries(keys.flatMap(key => (texts.has(key) ? [[key, texts.get(key)!]] : []))),
    write: entries => {
      for (const [key, text] of Object.entries(entries)) texts.set(key, text);
    },
    remove: keys => {
      for (const key of keys) texts.delete(key);
    },
  };
}

function memoryStore(): TextStore {
  const texts = new Map<string, string>();
  return {
    readAll: () => Object.fromEntries(texts),
    write(entries) {
      for (const [key, text] of Object.entries(entries)) texts.set(key, text);
      return true;
    },
    remove(keys) {
      for (const key of keys) texts.delete(key);
      return true;
    },
  };
}

const freeLock: Lock = { tryHold: () => true, release: () => {} };
