/** Waits of one age at the end of a day, for example `{day: '2012-11-28', age: 'over 30 days', order: 4, count: 6}`. */
export type BacklogPart = {
  day: string;
  age: string;
  order: number;
  count: number;
  /** What the pointer is told. */
  tip: string;
};

/** Draws the backlog day by day as stacked columns, the oldest waits at the bottom. */
export function backlogChart(
  parts: BacklogPart[],
  ages: { name: string; colour: string }[],
  dates: { day: string; label: string }[],
): Record<string, unknown> {
  const labels = Object.fromEntries(dates.map(({ day, label }) => [day, label]));
  return {
    data: { values: parts },
    width: 640,
    height: 180,
    mark: { type: 'bar' },
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
        axis: { format: ',d', tickCount: 4, tickMinStep: 1 },
      },
      order: { field: 'order', sort: 'descending' },
      color: {
        field: 'age',
        type: 'nominal',
        title: null,
        scale: { domain: ages.map(({ name }) => name), range: ages.map(({ colour }) => colour) },
        legend: { orient: 'top', symbolType: 'square' },
      },
    },
  };
}
