// Developer metadata: keys and values on the spreadsheet, a sheet, a row or a column. Reference: spreadsheet/developer-metadata.
import { type Caller, ServiceException } from '../../caller';
import { nextId } from '../../next-id';
import type { Box, SheetFacts } from '../../workbook';
import type { Line } from '../../workbook/lines';
import type { Metadata, MetadataPlace } from '../../workbook/registers';
import type { Access } from './access';

/** The script that the host runs. Metadata of visibility PROJECT that another one made is out of its sight. */
const ownProject = 'this script';

export type MetadataOf = Metadata & { readonly sheet: SheetFacts | undefined };

/** Where to look. */
export type MetadataScope =
  | { readonly kind: 'spreadsheet' }
  | { readonly kind: 'sheet'; readonly sheetId: number }
  /** Wholly within the box, or whatever it touches. */
  | { readonly kind: 'box'; readonly sheetId: number; readonly box: Box; readonly touching: boolean }
  /** Exactly there. */
  | { readonly kind: 'place'; readonly place: MetadataPlace };

export type MetadataWanted = Partial<Pick<Metadata, 'id' | 'key' | 'value' | 'visibility'>> & {
  readonly locationType?: LocationType;
};

export type LocationType = 'SPREADSHEET' | 'SHEET' | 'ROW' | 'COLUMN';

export function metadataRemote(access: Access) {
  const { use } = access;

  const visible = async (caller: Caller): Promise<readonly Metadata[]> =>
    (await use(caller, workbook => workbook.registers.of('metadata'))).filter(
      ({ visibility, project }) => visibility === 'DOCUMENT' || project === ownProject,
    );

  async function requireThere(caller: Caller, id: number): Promise<void> {
    // Not documented.
    if (!(await visible(caller)).some(one => one.id === id))
      throw new ServiceException('The developer metadata has been removed meanwhile.');
  }

  return {
    getMetadata: async (
      caller: Caller,
      scope: MetadataScope,
      wanted: MetadataWanted,
    ): Promise<readonly MetadataOf[]> => {
      const sheets = await use(caller, workbook => workbook.sheets());
      const sheetOf = ({ sheetId }: MetadataPlace) => sheets.find(({ id }) => id === sheetId);
      return (await visible(caller))
        .filter(one => isIn(scope, one.place, sheetOf(one.place)) && isWanted(one, wanted))
        .map(one => ({ ...one, sheet: sheetOf(one.place) }));
    },
    addMetadata: async (
      caller: Caller,
      place: MetadataPlace,
      { key, value, visibility }: Pick<Metadata, 'key' | 'value' | 'visibility'>,
    ): Promise<void> => {
      await access.changeRegister(caller, 'metadata', all => [
        ...all,
        { id: nextId(all), key, value, visibility, project: ownProject, place },
      ]);
    },
    changeMetadata: async (
      caller: Caller,
      id: number,
      change: Partial<Pick<Metadata, 'key' | 'value' | 'visibility' | 'place'>>,
    ): Promise<void> => {
      await requireThere(caller, id);
      await access.changeRegister(caller, 'metadata', all =>
        all.map(one => (one.id === id ? { ...one, ...change } : one)),
      );
    },
    removeMetadata: async (caller: Caller, id: number): Promise<void> => {
      await requireThere(caller, id);
      await access.changeRegister(caller, 'metadata', all => all.filter(one => one.id !== id));
    },
  };
}

export function locationTypeOf({ sheetId, lines }: MetadataPlace): LocationType {
  if (lines !== undefined) return lines.line === 'row' ? 'ROW' : 'COLUMN';
  return sheetId === undefined ? 'SPREADSHEET' : 'SHEET';
}

function isIn(scope: MetadataScope, place: MetadataPlace, sheet: SheetFacts | undefined): boolean {
  if (scope.kind === 'spreadsheet') return true;
  if (scope.kind === 'place') return isSamePlace(scope.place, place);
  if (scope.sheetId !== place.sheetId) return false;
  if (scope.kind === 'sheet') return true;
  const { lines } = place;
  if (lines === undefined) return false;
  const { box, touching } = scope;
  const [start, size] = extentOf(box, lines.line);
  const isTouched = lines.first < start + size && start < lines.first + lines.count;
  if (touching) return isTouched;
  const across = lines.line === 'row' ? box.columns === sheet!.maxColumns : box.rows === sheet!.maxRows;
  return across && start <= lines.first && lines.first + lines.count <= start + size;
}

function isSamePlace(a: MetadataPlace, b: MetadataPlace): boolean {
  return (
    a.sheetId === b.sheetId &&
    a.lines?.line === b.lines?.line &&
    a.lines?.first === b.lines?.first &&
    a.lines?.count === b.lines?.count
  );
}

function extentOf({ row, column, rows, columns }: Box, line: Line): readonly [start: number, size: number] {
  return line === 'row' ? [row, rows] : [column, columns];
}

function isWanted(one: Metadata, { locationType, ...wanted }: MetadataWanted): boolean {
  const isType = locationType === undefined || locationTypeOf(one.place) === locationType;
  return isType && Object.entries(wanted).every(([name, value]) => one[name as keyof Metadata] === value);
}
