// What the services in the script's scope are built from. Each execution makes its own, so that arrays, dates and errors
// are of the script's own kind.
import type { Remote } from '../caller';
import type { RunRequest } from '../protocol';

/** Work that the script's scope can't do. The worker does it without asking the host. */
export interface Native {
  nowMillis(): number;
  /** Sends a call to the host and blocks until its reply. */
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
  /** Writes each byte into the array, -128 to 127. */
  fillSigned(array: number[], bytes: Uint8Array): void;
  fromSigned(array: readonly number[]): Uint8Array;
  areNumbers(array: readonly unknown[]): boolean;
  encodeUtf8(text: string): Uint8Array;
  /** `undefined` for a charset that does not exist. */
  decode(bytes: Uint8Array, charset: string): string | undefined;
  toBase64(bytes: Uint8Array, webSafe: boolean): string;
  fromBase64(text: string): Uint8Array;
  uuid(): string;
  /** `undefined` for a pattern with an unknown letter. */
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
