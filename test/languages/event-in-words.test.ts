import type { LogEvent } from '../../src/core/log/log-event';
import { eventInWords } from '../../src/languages/event-in-words';
import { languages } from '../../src/languages/language';
import { sentenceOf } from '../../src/languages/sentence-of';

const failure = { code: 'HTTP_ERROR', status: 503 } as const;
const events: readonly LogEvent[] = [
  { kind: 'call', account: 'default', dataset: 'getBalance', rows: 4711, millis: 1240 },
  { kind: 'failure', account: 'default', dataset: 'getGains', failure },
  { kind: 'refusal', account: 'default', dataset: 'getGains', failure },
  { kind: 'refresh', scope: 'selection', cells: 4711, protectedCells: 0 },
  { kind: 'refresh', scope: 'errors', cells: 4711, protectedCells: 12 },
  { kind: 'refresh', scope: 'sheet', cells: 4711, protectedCells: 12, left: 3 },
  { kind: 'schedule', fetched: 4711, failed: 0, cells: 12, failure: undefined },
  { kind: 'schedule', fetched: 0, failed: 2, cells: 12, failure },
  { kind: 'unauthorized' },
  { kind: 'connected', account: 'Savings' },
  { kind: 'disconnected', account: 'Savings' },
  { kind: 'repaired', cells: 4711 },
];

describe.each(languages)('%s', language => {
  test.each(events.map(one => [one.kind, one] as const))(
    '%s is a sentence that names what it is about',
    (_, event) => {
      const sentence = eventInWords(event, language);
      expect(sentence).toMatch(/[.。]$/);
      expect(sentence).not.toMatch(/undefined|null|NaN|\{|\[object/);
      if ('account' in event && !('dataset' in event)) expect(sentence).toContain(event.account);
      if ('failure' in event && event.failure)
        expect(sentence).toContain(sentenceOf(event.failure, language));
      if (JSON.stringify(event).includes('4711')) expect(sentence).toContain('4711');
    },
  );

  test('no two kinds read the same', () => {
    const sentences = events.map(one => eventInWords(one, language));
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});

test('one is not many', () => {
  const once: LogEvent = { kind: 'schedule', fetched: 1, failed: 1, cells: 1, failure: undefined };
  expect(eventInWords(once, 'en')).toBe(
    'On schedule: 1 dataset fetched, 1 formula recalculated. 1 dataset could not be fetched.',
  );
  expect(eventInWords(once, 'de')).toBe(
    'Nach Zeitplan: 1 Datensatz abgerufen, 1 Formel neu berechnet. 1 Datensatz nicht abgerufen.',
  );
});
