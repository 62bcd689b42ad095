export type JourneyShape = 'circle' | 'diamond' | 'square' | 'cross';

/** Crosses are always hollow: they are two strokes. */
export type JourneyMark = {
  lane: string;
  at: string;
  shape: JourneyShape;
  colour: string;
  isFilled: boolean;
};

export type JourneyBar = {
  lane: string;
  from: string;
  to: string;
  colour: string;
  opacity: number;
};

export type JourneyLabel = { lane: string; at: string; text: string; side: 'left' | 'right' };

export type Journey = {
  lanes: string[];
  from: string;
  to: string;
  bars: JourneyBar[];
  marks: JourneyMark[];
  labels: JourneyLabel[];
};

/** Draws a customer's journey as swim lanes over time: stretches as bars, events as marks; silence is distance. */
export function journeyChart(journey: Journey): Record<string, unknown> {
  const x = { type: 'temporal', title: null };
  const span = {
    ...x,
    scale: { type: 'utc', domain: [journey.from, journey.to], nice: false, clamp: true },
    axis: { labelOverlap: 'greedy', grid: true, tickCount: 6 },
  };
  const y = {
    field: 'lane',
    type: 'nominal',
    title: null,
    scale: { domain: journey.lanes },
    axis: { domain: false, ticks: false, labelLimit: 150 },
  };
  const fill = { field: 'colour', type: 'nominal', scale: null };
  return {
    width: 640,
    height: { step: 46 },
    layer: [
      {
        data: {
          values: journey.lanes.map((lane) => ({ lane, from: journey.from, to: journey.to })),
        },
        mark: { type: 'rule', stroke: 'var(--grid)' },
        encoding: { y, x: { ...span, field: 'from' }, x2: { field: 'to' } },
      },
      {
        data: { values: journey.bars },
        mark: { type: 'bar', height: 14, strokeWidth: 1 },
        encoding: {
          y,
          x: { ...x, field: 'from' },
          x2: { field: 'to' },
          fill,
          stroke: fill,
          fillOpacity: { field: 'opacity', type: 'quantitative', scale: null },
        },
      },
      ...[true, false].map((isFilled) => markLayer(journey, isFilled, { x, y, fill })),
      ...(['left', 'right'] as const).map((side) => labelLayer(journey, side, { x, y })),
    ],
  };
}

type Encodings = Record<string, Record<string, unknown>>;

function markLayer(journey: Journey, isFilled: boolean, { x, y, fill }: Encodings) {
  const colour = isFilled ? { fill, stroke: fill } : { stroke: fill };
  return {
    data: { values: journey.marks.filter((mark) => mark.isFilled === isFilled).map(drawn) },
    mark: { type: 'point', opacity: 1, filled: isFilled },
    encoding: {
      y,
      x: { ...x, field: 'at' },
      shape: { field: 'path', type: 'nominal', scale: null },
      size: { field: 'size', type: 'quantitative', scale: null },
      strokeWidth: { field: 'weight', type: 'quantitative', scale: null },
      ...colour,
    },
  };
}

const CROSS = 'M-1,-1L1,1M-1,1L1,-1';

function drawn(mark: JourneyMark) {
  const isCross = mark.shape === 'cross';
  const path = isCross ? CROSS : mark.shape;
  return { ...mark, path, size: isCross ? 90 : 60, weight: isCross ? 3 : 1.5 };
}

function labelLayer(journey: Journey, side: 'left' | 'right', { x, y }: Encodings) {
  const isLeft = side === 'left';
  return {
    data: { values: journey.labels.filter((label) => label.side === side) },
    mark: {
      type: 'text',
      align: isLeft ? 'right' : 'left',
      dx: isLeft ? 3 : -3,
      dy: -14,
      fill: 'currentColor',
    },
    encoding: { y, x: { ...x, field: 'at' }, text: { field: 'text', type: 'nominal' } },
  };
}
