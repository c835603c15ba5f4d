// How cells look, by what they are for.
export interface Style {
  readonly size?: number;
  readonly bold?: boolean;
  readonly ink?: string;
  readonly ground?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
}

export const inks = {
  ink: '#1c2321',
  quiet: '#59625f',
  strong: '#084f3b',
  up: '#0d6b3f',
  down: '#b3261e',
  warning: '#7a4a00',
} as const;

export const grounds = {
  header: '#eaf4ef',
  tile: '#f5f8f7',
  input: '#fff8e1',
  zebra: '#f7faf9',
  scale: '#8fcab6',
} as const;

export const lines = {
  header: '#b5d8ca',
  row: '#eceff1',
  sum: '#8fa39b',
  input: '#ecd39a',
  paper: '#ffffff',
} as const;

export const styles = {
  body: { align: 'left' },
  title: { size: 18, bold: true },
  section: { size: 11, bold: true },
  quiet: { size: 9, ink: inks.quiet },
  quietRight: { size: 9, ink: inks.quiet, align: 'right' },
  tileLabel: { size: 9, ink: inks.quiet, ground: grounds.tile, vertical: 'bottom', align: 'left' },
  tileFigure: { size: 18, bold: true, ground: grounds.tile, align: 'left' },
  tileCaption: { size: 9, ink: inks.quiet, ground: grounds.tile, vertical: 'top', align: 'left' },
  header: { bold: true, ink: inks.strong, ground: grounds.header },
  headerRight: { bold: true, ink: inks.strong, ground: grounds.header, align: 'right' },
  /** What a formula fills, as long as it may be. */
  headerWrapped: { bold: true, ink: inks.strong, ground: grounds.header, align: 'right', wrap: true },
  /** Of a column that may stay empty: its ground comes with its name. */
  headerOpen: { bold: true, ink: inks.strong, align: 'right', wrap: true },
  name: { bold: true, align: 'left' },
  figure: { align: 'right' },
  strong: { bold: true, align: 'right' },
  subtle: { ink: inks.quiet, align: 'right' },
  sum: { bold: true, ground: grounds.tile, align: 'left' },
  sumRight: { bold: true, ground: grounds.tile, align: 'right' },
  warning: { ink: inks.warning, align: 'left' },
  freed: { bold: true, ink: inks.quiet, align: 'right' },
  note: { ink: inks.warning, wrap: true, vertical: 'top' },
  label: { ink: inks.quiet, align: 'right' },
  input: { ground: grounds.input, align: 'left' },
} as const satisfies Readonly<Record<string, Style>>;

export type StyleName = keyof typeof styles;

/** Of charts' series, in order of size. Dark and light alternate, so that neighbours part without hue; the last one is for "Other". */
export const seriesColours = [
  '#0b6b50',
  '#5fb3a1',
  '#2d5f9a',
  '#8db4e2',
  '#c9822b',
  '#e8c68a',
  '#7b5ea7',
  '#b9c1bd',
] as const;

export const barColours = { up: '#8fcab6', down: '#e3aaa5' } as const;
