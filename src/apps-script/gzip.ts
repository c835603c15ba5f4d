import type { Compressor } from '../core/ports';

export const gzip: Compressor = {
  pack: text => Utilities.base64Encode(Utilities.gzip(Utilities.newBlob(text, 'text/plain')).getBytes()),
  unpack: packed =>
    // Without the content type, ungzip may not recognize the output of gzip.
    Utilities.ungzip(
      Utilities.newBlob(Utilities.base64Decode(packed), 'application/x-gzip'),
    ).getDataAsString(),
};
