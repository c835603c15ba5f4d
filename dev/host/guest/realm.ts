// What the services inside the script's own scope are built with. Everything here is made anew for every execution, so
// that arrays, dates and errors are the script's own kind.
import type { Remote } from '../caller';
import type { RunRequest } from '../protocol';

/** Work for which the script's scope has no means; done in the worker, without asking the host. */
export interface Native {
  nowMillis(): number;
  /** Asks the host and blocks until it answers. */
  request(
    service: string,
    method: string,
    args: readonly unknown[],
  ): { value: unknown } | { failure: string };
  log(text: string): void;
  countLocal(call: string): void;
  digest(algorithm: string, bytes: Uint8Array): Uint8Array;
  hmac(algorithm: string, bytes: Uint8Array, key: Uint8Array): Uint8Array;
  gzip(bytes: Uint8Array): Uint8Array;
  ungzip(bytes: Uint8Array): Uint8Array | undefined;
  encodeUtf8(text: string): Uint8Array;
  /** `undefined` for a charset that does not exist. */
  decode(bytes: Uint8Array, charset: string): string | undefined;
  toBase64(bytes: Uint8Array, webSafe: boolean): string;
  fromBase64(text: string): Uint8Array;
  uuid(): string;
  /** `undefined` for a pattern with a letter that isn't known here. */
  formatDate(millis: number, timeZone: string, pattern: string): string | undefined;
}

export interface Realm {
  readonly native: Native;
  readonly run: RunRequest;
  remote<S>(service: string): Remote<S>;
}

/** Name and text as a script catches them; the class itself is not visible to scripts. */
export class Exception extends Error {
  override readonly name = 'Exception';
}

export function createRealm(native: Native, run: RunRequest): Realm {
  return { native, run, remote: service => createRemote(native, service) };
}

function createRemote<S>(native: Native, service: string): Remote<S> {
  return new Proxy({} as Remote<S>, {
    get:
      (_, method) =>
      (...args: unknown[]) => {
        const reply = native.request(service, String(method), args);
        if ('failure' in reply) throw new Exception(reply.failure);
        return reply.value;
      },
  });
}
