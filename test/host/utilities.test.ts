import { gunzipSync } from 'node:zlib';
import { openHost, startMillis } from '../support/open-host';

describe('Utilities', () => {
  test.each([
    ['base64Encode("é?>")', 'w6k/Pg=='],
    ['base64EncodeWebSafe("é?>")', 'w6k_Pg=='],
    ['base64Encode([-61, -87])', 'w6k='],
    ['base64Encode("é", Utilities.Charset.US_ASCII)', 'Pw=='],
    ['base64Decode("w6k/Pg==")', [-61, -87, 63, 62]],
    ['base64DecodeWebSafe("w6k_Pg==")', [-61, -87, 63, 62]],
  ])('%s', async (code, expected) => {
    const { evaluate } = openHost();
    expect(await evaluate(`Utilities.${code}`)).toEqual(expected);
  });

  test('refuses what is not base 64', async () => {
    const { refusal } = openHost();
    expect(await refusal('page', 'Utilities.base64Decode("no base 64!")')).toBe('Could not decode string.');
  });

  test('blobs are UTF-8, keep a byte order mark and replace bad bytes', async () => {
    const { evaluate } = openHost();
    expect(await evaluate('Utilities.newBlob("é").getBytes()')).toEqual([-61, -87]);
    expect(await evaluate('Utilities.newBlob([-17, -69, -65, 97, -1]).getDataAsString()')).toBe(
      '\ufeffa\ufffd',
    );
    expect(await evaluate('Utilities.newBlob([-23]).getDataAsString("ISO-8859-1")')).toBe('é');
    expect(
      await evaluate('(b => [b.getContentType(), b.getName()])(Utilities.newBlob("x", "text/csv", "x.csv"))'),
    ).toEqual(['text/csv', 'x.csv']);
  });

  test('gzip is gzip, both ways', async () => {
    const { evaluate, refusal } = openHost();
    const packed = (await evaluate(
      'Utilities.base64Encode(Utilities.gzip(Utilities.newBlob("aé".repeat(1000))).getBytes())',
    )) as string;
    expect(gunzipSync(Buffer.from(packed, 'base64')).toString()).toBe('aé'.repeat(1000));
    expect(
      await evaluate(
        `Utilities.ungzip(Utilities.newBlob(Utilities.base64Decode('${packed}'), 'application/x-gzip')).getDataAsString().length`,
      ),
    ).toBe(2000);
    expect(await refusal('page', 'Utilities.ungzip(Utilities.newBlob("plain"))')).toBe(
      'Could not decompress gzip.',
    );
  });

  test('packs and unpacks megabytes in a moment', async () => {
    const { evaluate } = openHost();
    const beganMillis = performance.now();
    expect(
      await evaluate(`(() => {
        const text = Array.from({ length: 100000 }, (_, row) => row + ',Trade,' + row * 7919 % 99991 + ',0.00012300').join();
        const packed = Utilities.base64Encode(Utilities.gzip(Utilities.newBlob(text)).getBytes());
        const bytes = Utilities.base64Decode(packed);
        return Utilities.ungzip(Utilities.newBlob(bytes, 'application/x-gzip')).getDataAsString() === text;
      })()`),
    ).toBe(true);
    expect(performance.now() - beganMillis).toBeLessThan(5_000);
  });

  test('sleeps on the host’s clock', async () => {
    const { clock, evaluate } = openHost();
    expect(await evaluate('(() => { Utilities.sleep(1500); return Date.now(); })()')).toBe(
      startMillis + 1500,
    );
    expect(clock.nowMillis()).toBe(startMillis + 1500);
  });

  test('makes UUIDs', async () => {
    const { evaluate } = openHost();
    expect(await evaluate('Utilities.getUuid()')).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
  });

  test.each([
    ['UTC', 'yyyy-MM-dd HH:mm:ss', '2025-07-06 03:04:05'],
    ['Europe/Berlin', "yyyy-MM-dd'T'HH:mm:ss.SSSZ", '2025-07-06T05:04:05.006+0200'],
    ['America/New_York', 'EEE, d MMM yy h:mm a XXX', 'Sat, 5 Jul 25 11:04 PM -04:00'],
    ['Asia/Kolkata', 'EEEE d MMMM X', 'Sunday 6 July +05'],
    ['No/Such_Zone', "HH 'o''clock'", '03 o’clock'.replace('’', "'")],
    ['UTC', 'K k H u XXX', '3 3 3 7 Z'],
  ])('formats dates: %s, %s', async (zone, pattern, expected) => {
    const { evaluate } = openHost();
    const date = `new Date(${Date.UTC(2025, 6, 6, 3, 4, 5, 6)})`;
    expect(await evaluate(`Utilities.formatDate(${date}, '${zone}', ${JSON.stringify(pattern)})`)).toBe(
      expected,
    );
  });

  test('says which date pattern it has not learned', async () => {
    const { refusal } = openHost();
    expect(await refusal('page', 'Utilities.formatDate(new Date(), "UTC", "ww")')).toBe(
      'Utilities.formatDate with ww is not available in the local host yet.',
    );
  });
});
