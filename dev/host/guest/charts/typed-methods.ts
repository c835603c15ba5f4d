// What the builders of single chart types add. Each method is an option under another name; which option is Google's own
// documentation of chart options.
import { type ChartKind, type ChartOption, withOption } from '../../chart';
import { readColor } from '../color';
import { listOf, type Method, number, oneOf, takes, text } from '../signature';
import type { ChartDraft } from './chart-draft';
import { CurveStyle, PointStyle, Position } from './chart-enums';

type Options = Readonly<Record<string, ChartOption>>;
type Typed = (set: (options: Options) => object, kind: ChartKind) => Method;

/** Bars lie: their values are on the horizontal axis. */
const valueAxis = (kind: ChartKind) => (kind === 'BAR' ? 'hAxis' : 'vAxis');
const placeAxis = (kind: ChartKind) => (kind === 'BAR' ? 'vAxis' : 'hAxis');

const flagged =
  (options: Options): Typed =>
  set =>
    takes([], () => set(options));
const titled =
  (option: string): Typed =>
  set =>
    takes([text], title => set({ [option]: title }));
const between =
  (axis: string): Typed =>
  set =>
    takes([number, number], (min, max) =>
      set({ [`${axis}.viewWindow.min`]: min, [`${axis}.viewWindow.max`]: max }),
    );

const pointSizes = { NONE: 0, TINY: 2, MEDIUM: 7, LARGE: 10, HUGE: 14 } as const;

const methods = {
  setTitle: titled('title'),
  setBackgroundColor: set => takes([text], color => set({ 'backgroundColor.fill': readColor(color) })),
  setColors: set => takes([listOf(text)], colors => set({ colors: colors.map(readColor) })),
  setLegendPosition: set =>
    takes([oneOf(Position)], ({ enumName }) => set({ 'legend.position': enumName.toLowerCase() })),
  set3D: flagged({ is3D: true }),
  setStacked: flagged({ isStacked: true }),
  setXAxisTitle: titled('hAxis.title'),
  setYAxisTitle: titled('vAxis.title'),
  setRange: (set, kind) => between(valueAxis(kind))(set, kind),
  useLogScale: (set, kind) => takes([], () => set({ [`${valueAxis(kind)}.logScale`]: true })),
  reverseCategories: (set, kind) =>
    takes([], () =>
      set(kind === 'PIE' ? { reverseCategories: true } : { [`${placeAxis(kind)}.direction`]: -1 }),
    ),
  reverseDirection: (set, kind) => takes([], () => set({ [`${valueAxis(kind)}.direction`]: -1 })),
  setCurveStyle: set =>
    takes([oneOf(CurveStyle)], ({ enumName }) =>
      set({ curveType: enumName === 'SMOOTH' ? 'function' : 'none' }),
    ),
  setPointStyle: set =>
    takes([oneOf(PointStyle)], ({ enumName }) => set({ pointSize: pointSizes[enumName] })),
  setXAxisRange: between('hAxis'),
  setYAxisRange: between('vAxis'),
  setXAxisLogScale: flagged({ 'hAxis.logScale': true }),
  setYAxisLogScale: flagged({ 'vAxis.logScale': true }),
} satisfies Record<string, Typed>;

type MethodName = keyof typeof methods;

const ofAll: readonly MethodName[] = ['setTitle', 'setBackgroundColor', 'setColors', 'setLegendPosition'];
const ofAxes: readonly MethodName[] = [
  ...ofAll,
  'setXAxisTitle',
  'setYAxisTitle',
  'setRange',
  'useLogScale',
  'reverseCategories',
];

const namesOf: Readonly<Record<ChartKind, readonly MethodName[]>> = {
  AREA: [...ofAxes, 'setStacked', 'setPointStyle'],
  BAR: [...ofAxes, 'setStacked', 'reverseDirection'],
  COLUMN: [...ofAxes, 'setStacked'],
  COMBO: [...ofAxes, 'setStacked'],
  LINE: [...ofAxes, 'setCurveStyle', 'setPointStyle'],
  PIE: [...ofAll, 'set3D', 'reverseCategories'],
  SCATTER: [
    ...ofAll,
    'setXAxisTitle',
    'setYAxisTitle',
    'setPointStyle',
    'setXAxisRange',
    'setYAxisRange',
    'setXAxisLogScale',
    'setYAxisLogScale',
  ],
};

/** On a builder of another type, or the plain one, these are no functions. */
export const allTypedMethods: ReadonlySet<string> = new Set(Object.keys(methods));

export function typedMethods(kind: ChartKind, draft: ChartDraft, self: () => object): Record<string, Method> {
  const set = (options: Options) => {
    for (const [name, value] of Object.entries(options))
      draft.options = withOption(draft.options, name, value);
    return self();
  };
  return Object.fromEntries(namesOf[kind].map(name => [name, methods[name](set, kind)]));
}
