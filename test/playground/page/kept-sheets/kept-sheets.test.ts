// What the browser keeps of a person's sheets, and what it doesn't.
import type { IWorkbookData } from '@univerjs/core';
import { withoutResults } from '../../../../dev/playground/grid/without-results';
import { openSheetStore } from '../../../../dev/playground/page/kept-sheets/sheet-store';

function workbook(cellData: object): IWorkbookData {
  return {
    id: 'playground',
    sheets: { one: { id: 'one', name: 'One', cellData } },
  } as unknown as IWorkbookData;
}

/** As a browser's; `room`: letters. */
function memoryStorage(room = 10_000): Storage {
  const entries = new Map<string, string>();
  return {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem(key: string, text: string) {
      if (text.length > room) throw new Error('QuotaExceededError');
      entries.set(key, text);
    },
    removeItem: (key: string) => entries.delete(key),
    clear: () => entries.clear(),
    get length() {
      return entries.size;
    },
    key: (index: number) => [...entries.keys()][index] ?? null,
  } as Storage;
}

test('formulas are kept without what they show, everything else as it is', () => {
  const style = { n: { pattern: '#,##0.00' } };
  const before = workbook({
    0: {
      0: { f: '=CT_TOTAL("value_fiat")', v: 57_330.27, t: 2, s: style },
      1: { si: 'abc', v: 12, t: 2 },
      2: { v: 'my own words', t: 1, s: style },
      3: { f: '=HYPERLINK("https://cointracking.info";"open")', p: { id: 'words' } },
      4: { f: '=SPARKLINE({1\\2})', v: '', custom: { sparkline: {} } },
    },
  });
  expect(withoutResults(before)).toEqual(
    workbook({
      0: {
        0: { f: '=CT_TOTAL("value_fiat")', s: style },
        1: { si: 'abc' },
        2: { v: 'my own words', t: 1, s: style },
        3: { f: '=HYPERLINK("https://cointracking.info";"open")' },
        4: { f: '=SPARKLINE({1\\2})' },
      },
    }),
  );
});

test('what was kept is there again, for the same locale and the same kind of account alone', () => {
  const storage = memoryStorage();
  const store = openSheetStore(storage, 'de_DE', false);
  expect(store.read()).toBeUndefined();
  expect(store.write(JSON.stringify(workbook({})))).toBe(true);
  expect(openSheetStore(storage, 'de_DE', false).read()).toEqual(workbook({}));
  expect(openSheetStore(storage, 'en_US', false).read()).toBeUndefined();
  expect(openSheetStore(storage, 'de_DE', true).read()).toBeUndefined();
  store.clear();
  expect(store.read()).toBeUndefined();
});

test('too large is said, and what was kept before stays', () => {
  const store = openSheetStore(memoryStorage(200), 'de_DE', false);
  store.write(JSON.stringify(workbook({})));
  expect(store.write('x'.repeat(300))).toBe(false);
  expect(store.read()).toEqual(workbook({}));
});

test('what can’t be read is put aside, not overwritten', () => {
  const storage = memoryStorage();
  const store = openSheetStore(storage, 'de_DE', false);
  store.write('{"half');
  expect(store.read()).toBeUndefined();
  store.write(JSON.stringify(workbook({})));
  const texts = Array.from({ length: storage.length }, (_, index) => storage.getItem(storage.key(index)!));
  expect(texts).toContain('{"half');
});
