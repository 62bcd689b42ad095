import { endLabels } from './end-labels.ts';
import { type NoteMark, noteMarks } from './note-marks.ts';

/** Waits of one age at the end of a day, for example `{day: '2012-11-28', age: 'over 30 days', order: 4, count: 6}`. */
export type BacklogPart = {
  day: string;
  age: string;
  order: number;
  count: number;
  /** What the pointer is told; a part of nothing tells nothing. */
  tip: string;
};

const HEIGHT = 180;

/**
 * Draws the backlog day by day as stacked columns, the oldest waits at the bottom; the ages come from there upwards and
 * are named at the last day. What people have noted of a day stands at its top.
 */
export function backlogChart(
  parts: BacklogPart[],
  ages: { name: string; colour: string }[],
  { dates, notes }: { dates: { day: string; label: string }[]; notes: NoteMark[] },
): Record<string, unknown> {
  const labels = Object.fromEntries(dates.map(({ day, label }) => [day, label]));
  const most = Math.max(...totals(parts).values());
  return {
    data: { values: parts.map((part) => ({ ...part, tip: part.count === 0 ? '' : part.tip })) },
    width: 640,
    height: HEIGHT,
    layer: [
      {
        // A little wider than a day, so that no gap shows between them.
        mark: { type: 'bar', width: { band: 1.1 } },
        encoding: {
          x: {
            field: 'day',
            type: 'ordinal',
            sort: null,
            title: null,
            scale: { padding: 0 },
            axis: {
              values: dates.map(({ day }) => day),
              labelExpr: `(${JSON.stringify(labels)})[datum.value]`,
              labelAngle: 0,
            },
          },
          y: {
            field: 'count',
            type: 'quantitative',
            title: null,
            scale: { domain: [0, most], nice: false },
            axis: { format: ',d', tickCount: 4, tickMinStep: 1 },
          },
          order: { field: 'order', sort: 'descending' },
          color: {
            field: 'age',
            type: 'nominal',
            scale: {
              domain: ages.map(({ name }) => name),
              range: ages.map(({ colour }) => colour),
            },
            legend: null,
          },
        },
      },
      {
        // A line of the paper's colour parts one age from the next.
        data: { values: feetOf(parts) },
        mark: {
          type: 'tick',
          orient: 'horizontal',
          thickness: 1.5,
          color: 'var(--paper)',
          bandSize: { band: 1.1 },
        },
        encoding: {
          x: { field: 'day', type: 'ordinal', sort: null, title: null },
          y: { field: 'foot', type: 'quantitative', title: null },
        },
      },
      ...noteMarks(notes, 'day'),
      ...endLabels(namesOf(parts, ages, most), HEIGHT),
    ],
  };
}

/** Where a part begins that stands on another, for each day. */
function feetOf(parts: BacklogPart[]): { day: string; foot: number }[] {
  const reached = new Map<string, number>();
  return parts
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.order - one.order)
    .flatMap(({ day, count }) => {
      const foot = reached.get(day) ?? 0;
      reached.set(day, foot + count);
      return foot > 0 ? [{ day, foot }] : [];
    });
}

function totals(parts: BacklogPart[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { day, count } of parts) counts.set(day, (counts.get(day) ?? 0) + count);
  return counts;
}

function namesOf(parts: BacklogPart[], ages: { name: string; colour: string }[], most: number) {
  const last = parts.filter(({ day }) => day === parts.at(-1)?.day);
  let below = 0;
  return ages.map(({ name, colour }) => {
    const count = last.find(({ age }) => age === name)?.count ?? 0;
    const middle = below + count / 2;
    below += count;
    return { name, colour, at: HEIGHT * (1 - middle / most) };
  });
}
