// Building a chart. Reference: spreadsheet/embedded-chart-builder and those of single types. Methods that only a type has are on
// its builder alone, and the common ones return the plain builder: documented by their return types.
import { type ChartKind, type ChartOption, withOption } from '../../chart';
import { createRange } from '../range';
import { aRange, placeOfRange } from '../range-kind';
import { Exception, type Realm } from '../realm';
import { service } from '../service';
import { anything, flag, integer, type Method, oneOf, questions, takes, text } from '../signature';
import type { ChartDraft } from './chart-draft';
import { ChartHiddenDimensionStrategy, ChartMergeStrategy, ChartType } from './chart-enums';
import { createContainerInfo, createEmbeddedChart } from './embedded-chart';
import { allTypedMethods, typedMethods } from './typed-methods';

const kinds: Readonly<Record<string, ChartKind>> = {
  asAreaChart: 'AREA',
  asBarChart: 'BAR',
  asColumnChart: 'COLUMN',
  asComboChart: 'COMBO',
  asLineChart: 'LINE',
  asPieChart: 'PIE',
  asScatterChart: 'SCATTER',
};

export function createChartBuilder(realm: Realm, draft: ChartDraft, typed?: ChartKind): object {
  const plain = () => createChartBuilder(realm, draft);
  const change = (part: Partial<ChartDraft>) => {
    Object.assign(draft, part);
    return plain();
  };
  const builder: object = service(
    typed === undefined ? 'EmbeddedChartBuilder' : `Embedded${nameOf(typed)}ChartBuilder`,
    {
      ...questions('EmbeddedChartBuilder', commonMethods(realm, draft, change)),
      ...questions(
        'EmbeddedChartBuilder',
        Object.fromEntries(
          Object.entries(kinds).map(([name, kind]) => [
            name,
            takes([], () => {
              draft.kind = kind;
              return createChartBuilder(realm, draft, kind);
            }),
          ]),
        ),
      ),
      ...(typed &&
        questions(
          `Embedded${nameOf(typed)}ChartBuilder`,
          typedMethods(typed, draft, () => builder),
        )),
    },
    allTypedMethods,
  );
  return builder;
}

function commonMethods(
  realm: Realm,
  draft: ChartDraft,
  change: (part: Partial<ChartDraft>) => object,
): Record<string, Method> {
  return {
    addRange: takes([aRange], range => change({ places: [...draft.places, placeOfRange.get(range)!] })),
    removeRange: takes([aRange], range => {
      const gone = placeOfRange.get(range)!;
      const isSame = ({ sheet, box }: typeof gone) =>
        sheet.id === gone.sheet.id && JSON.stringify(box) === JSON.stringify(gone.box);
      return change({ places: draft.places.filter(place => !isSame(place)) });
    }),
    clearRanges: takes([], () => change({ places: [] })),
    getRanges: takes([], () => draft.places.map(place => createRange(realm, place))),
    getChartType: takes([], () => ChartType[requireKind(draft)]),
    setChartType: takes([oneOf(ChartType)], ({ enumName }) => {
      const kind = Object.values(kinds).find(one => one === enumName);
      if (kind === undefined)
        throw new Exception(`A chart of type ${enumName} is not available in the local host yet.`);
      return change({ kind });
    }),
    setNumHeaders: takes([integer], numHeaders => change({ numHeaders })),
    setTransposeRowsAndColumns: takes([flag], transpose => change({ transpose })),
    setMergeStrategy: takes([oneOf(ChartMergeStrategy)], ({ enumName }) => change({ merge: enumName })),
    setHiddenDimensionStrategy: takes([oneOf(ChartHiddenDimensionStrategy)], ({ enumName }) => {
      // Recorded live for pie and table charts.
      if (draft.kind === 'PIE') throw new Exception('Unexpected error');
      return change({ hiddenLines: enumName });
    }),
    setPosition: takes([integer, integer, integer, integer], (row, column, offsetX, offsetY) => {
      // What a position outside of the sheet does isn't documented.
      if (row < 1 || column < 1)
        throw new Exception(
          'EmbeddedChartBuilder.setPosition with a row or column below 1 is not available in the local host yet.',
        );
      return change({ position: { row, column, offsetX, offsetY } });
    }),
    /** Takes any name and any value: documented. */
    setOption: takes([text, anything], (name, value) =>
      change({ options: withOption(draft.options, name, plainCopy(value)) }),
    ),
    getContainer: takes([], () => createContainerInfo(draft.position)),
    build: takes([], () => {
      const kind = requireKind(draft);
      if (draft.places.length === 0)
        throw new Exception('A chart without a range is not available in the local host yet.');
      return createEmbeddedChart(realm, { ...draft, kind });
    }),
  };
}

/** Which type a chart has that was given none isn't documented. */
function requireKind({ kind }: ChartDraft): ChartKind {
  if (kind === undefined)
    throw new Exception('A chart without a type is not available in the local host yet.');
  return kind;
}

function plainCopy(value: unknown): ChartOption {
  return (value === undefined ? null : JSON.parse(JSON.stringify(value))) as ChartOption;
}

/** `Pie`, as in the builders' names. */
function nameOf(kind: ChartKind): string {
  return kind[0] + kind.slice(1).toLowerCase();
}
