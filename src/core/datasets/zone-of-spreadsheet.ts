// The spreadsheet's time zone as its formulas know it: kept with the spreadsheet, and in each cache entry. What a person does in the
// window, and the clock trigger, ask Sheets for it again; cells ask only where nobody has yet, because Sheets may answer a cell
// only after other cells have calculated.
import { TableCache } from '../cache/table-cache';
import { isOutdated, measureZone } from '../days/measure-zone';
import { Zone, type ZoneStamp } from '../days/zone';
import { parseJson } from '../json';
import type { Ports } from '../ports';
import { coinHistoriesOf } from './coin-histories';
import { datasetOfRecord } from './dataset-record';
import type { StoredState } from './stored-state';

export const zoneProperty = 'ct.zone';

/** The state's next save writes what Sheets had to be asked for. */
export function zoneStampOf(state: StoredState, ports: Ports): ZoneStamp {
  return storedStamp(state) ?? measured(ports.zone.name(), undefined, state, ports);
}

/** To be stored with what is fetched. Where Sheets doesn't say, formulas with days ask again. */
export function rememberedZone(state: StoredState, ports: Ports): ZoneStamp | undefined {
  try {
    return zoneStampOf(state, ports);
  } catch {
    return undefined;
  }
}

/** Asks Sheets. Where the zone is another one now, cells find that with the tables they have. */
export function renewZone(state: StoredState, ports: Ports): void {
  let name: string;
  try {
    name = ports.zone.name();
  } catch {
    return;
  }
  const known = storedStamp(state);
  const nowSeconds = ports.clock.nowMillis() / 1000;
  if (known?.name === name && !isOutdated(known, nowSeconds)) return;
  tellCells(measured(name, known, state, ports), state, ports);
}

/** Cells find it with the tables that they have. The state's next save writes it. */
export function noteHowDatesAreShown(
  shows: NonNullable<ZoneStamp['shows']>,
  state: StoredState,
  ports: Ports,
): void {
  const stamp = { ...zoneStampOf(state, ports), shows };
  state.texts.put({ [zoneProperty]: JSON.stringify(stamp) });
  tellCells(stamp, state, ports);
}

export function zoneOf(stamp: ZoneStamp, ports: Ports): Zone {
  return new Zone(stamp, ports.zone.offsetSeconds);
}

export function storedStamp({ texts }: StoredState): ZoneStamp | undefined {
  const text = texts.spreadsheet[zoneProperty];
  const stamp = text === undefined ? undefined : (parseJson(text) as Partial<ZoneStamp> | undefined);
  return typeof stamp?.name === 'string' && Array.isArray(stamp.offsets) ? (stamp as ZoneStamp) : undefined;
}

function measured(name: string, known: ZoneStamp | undefined, state: StoredState, ports: Ports): ZoneStamp {
  const { offsetSeconds } = ports.zone;
  const stamp = measureZone(name, offsetSeconds, ports.clock.nowMillis() / 1000);
  const kept = known?.shows ? { ...stamp, shows: known.shows } : stamp;
  state.texts.put({ [zoneProperty]: JSON.stringify(kept) });
  return kept;
}

function tellCells(stamp: ZoneStamp, state: StoredState, ports: Ports): void {
  const records = [...state.records.values()];
  const datasets = records.flatMap(record => [datasetOfRecord(record), ...coinHistoriesOf(record)]);
  try {
    new TableCache(ports.cache, ports.compressor).moveTo(stamp, datasets);
  } catch {
    // Cells learn of it when their tables are fetched again.
  }
}
