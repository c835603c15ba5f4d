import type { Compressor } from '../core/ports';

export const gzip: Compressor = {
  pack: text => Utilities.base64Encode(Utilities.gzip(Utilities.newBlob(text, 'text/plain')).getBytes()),
  unpack: packed =>
    // The content type is needed: without it ungzip may not recognize its own output.
    Utilities.ungzip(
      Utilities.newBlob(Utilities.base64Decode(packed), 'application/x-gzip'),
    ).getDataAsString(),
};
