// One chart over the grid: draws itself into its box, again when its cells, its options or its size change.
import type { ECharts } from 'echarts/core';
import { createElement, useEffect, useRef } from 'react';
import type { ChartInput } from './chart-input';
import { type Picture, pictureOf } from './picture';

export interface ChartSource {
  /** `undefined`: the chart is gone. */
  read(drawingId: string): Omit<ChartInput, 'size'> | undefined;
  /** Calls back when a cell has changed. Returns what ends it. */
  onChange(changed: () => void): () => void;
}

interface ChartViewProps {
  readonly floatDomId: string;
  /** Another object when the chart's options have changed. */
  readonly data: unknown;
}

export function createChartView(source: ChartSource) {
  return function ChartView({ floatDomId, data }: ChartViewProps) {
    const box = useRef<HTMLDivElement>(null);
    // `data` is another object when there is something new to draw.
    useEffect(() => drawInto(box.current!, floatDomId, source), [floatDomId, data]);
    return createElement('div', { ref: box, className: 'sheet-chart' });
  };
}

function drawInto(box: HTMLElement, drawingId: string, source: ChartSource): () => void {
  let canvas: ECharts | undefined;
  let isGone = false;
  const draw = () => {
    const input = source.read(drawingId);
    const { clientWidth: width, clientHeight: height } = box;
    if (!canvas || !input || width === 0 || height === 0) return;
    const picture = pictureOf({ ...input, size: { width, height } });
    applyFrame(box, picture);
    canvas.resize({ width, height });
    canvas.setOption({ ...picture.option, aria: { enabled: true } }, { notMerge: true });
  };
  const sizes = new ResizeObserver(draw);
  const stop = source.onChange(draw);
  void import('./canvas').then(({ openCanvas }) => {
    if (isGone) return;
    canvas = openCanvas(box);
    draw();
    sizes.observe(box);
  });
  return () => {
    isGone = true;
    stop();
    sizes.disconnect();
    canvas?.dispose();
  };
}

function applyFrame(box: HTMLElement, { ground, border }: Picture): void {
  box.style.background = ground;
  box.style.border = border ? `1px solid ${border}` : 'none';
}
