export type JourneyMark = {
  lane: string;
  at: string;
  shape: 'circle' | 'diamond' | 'square' | 'cross';
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
    axis: { labelOverlap: 'greedy', grid: true },
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
        data: { values: journey.lanes.map((lane) => ({ lane, from: journey.from, to: journey.to })) },
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
    data: { values: journey.marks.filter((mark) => mark.isFilled === isFilled) },
    mark: { type: 'point', size: 60, strokeWidth: 1.5, opacity: 1, filled: isFilled },
    encoding: {
      y,
      x: { ...x, field: 'at' },
      shape: { field: 'shape', type: 'nominal', scale: null },
      ...colour,
    },
  };
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
