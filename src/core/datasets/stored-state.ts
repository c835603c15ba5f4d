// The stored state: accounts, records of datasets and the log as typed values. Each store is read once a step; `save` writes
// what the step has changed.
import { StoredAccounts } from '../accounts/stored-accounts';
import type { Dataset } from '../dataset';
import { logProperty, readLog, withEvent } from '../log/event-log';
import type { LogEntry, LogEvent } from '../log/log-event';
import type { Ports } from '../ports';
import { StoredTexts } from '../stored-texts';
import { allCoins, isCoinHistory } from './coin-histories';
import { cacheKeyOf, type DatasetRecord, emptyRecord, recordProperty, recordsIn } from './dataset-record';

export class StoredState {
  readonly texts: StoredTexts;
  readonly accounts: StoredAccounts;
  private knownRecords: Map<string, DatasetRecord> | undefined;
  private events: LogEvent[] = [];

  constructor(private readonly ports: Ports) {
    this.texts = new StoredTexts(ports);
    this.accounts = new StoredAccounts(this.texts, () => ports.spreadsheetId());
  }

  /** To be called under a lock, before a decision that other executions make, too. Drops what wasn't saved. */
  readAgain(): void {
    this.texts.readAgain();
    this.knownRecords = undefined;
    this.events = [];
  }

  /** By the key of a dataset's cache entry. */
  get records(): ReadonlyMap<string, DatasetRecord> {
    this.knownRecords ??= recordsIn(this.texts.spreadsheet);
    return this.knownRecords;
  }

  recordOf(dataset: Dataset): DatasetRecord {
    return this.records.get(cacheKeyOf(dataset)) ?? emptyRecord(dataset);
  }

  /** Whether the cache should hold it. A coin comes with the call for all coins, too. */
  hasFreshRecord(dataset: Dataset, nowMillis: number): boolean {
    const sources = [dataset, ...(isCoinHistory(dataset) ? [allCoins(dataset)] : [])];
    return sources.some(source => (this.recordOf(source).freshUntilMillis ?? 0) > nowMillis);
  }

  putRecord(dataset: Dataset, record: DatasetRecord): void {
    this.texts.put({ [recordProperty(cacheKeyOf(dataset))]: JSON.stringify(record) });
    this.knownRecords?.set(cacheKeyOf(dataset), record);
  }

  drop(properties: readonly string[]): void {
    this.texts.drop(properties);
    this.knownRecords = undefined;
  }

  /** The newest first. */
  get log(): LogEntry[] {
    return readLog(this.texts.spreadsheet[logProperty], this.ports.compressor);
  }

  addToLog(event: LogEvent): void {
    this.events.push(event);
  }

  /** Writes all changes in one call. In a full store the log is left out, and the data is saved. */
  save(): void {
    const events = this.events.splice(0);
    if (events.length === 0) this.texts.save();
    else this.saveWithLog(events);
  }

  private saveWithLog(events: readonly LogEvent[]): void {
    const { clock, compressor } = this.ports;
    const before = this.texts.spreadsheet[logProperty];
    const packed = events.reduce(
      (text, event) => withEvent(text, event, clock.nowMillis(), compressor),
      before,
    );
    this.texts.saveWith(packed === undefined || packed === before ? {} : { [logProperty]: packed });
  }
}
