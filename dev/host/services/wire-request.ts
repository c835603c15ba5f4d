// An HTTP request and its response, as script and network exchange them.

export type WireRequest = {
  readonly url: string;
  readonly method: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body?: Uint8Array;
  readonly followRedirects: boolean;
  readonly muteHttpExceptions: boolean;
  readonly validateHttpsCertificates: boolean;
  readonly timeoutSeconds: number;
};

export type WireResponse = {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Uint8Array;
};
