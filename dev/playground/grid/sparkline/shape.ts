// What a sparkline is drawn with: rectangles and lines, in pixels from the upper left corner of its box.

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Rectangle extends Size {
  readonly kind: 'rectangle';
  readonly x: number;
  readonly y: number;
  readonly color: string;
}

export interface Line {
  readonly kind: 'line';
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly width: number;
  readonly color: string;
}

export type Shape = Rectangle | Line;
