import type { Tick } from './interval-chart.ts';

/** The marks of an axis with their own labels; across a narrow picture a label stands on two lines, so that all have room. */
export function tickLabels(ticks: Tick[]) {
  const labels = Object.fromEntries(ticks.map(({ value, label }) => [value, label]));
  const label = `(${JSON.stringify(labels)})[datum.value]`;
  return {
    values: ticks.map(({ value }) => value),
    labelExpr: `width < 400 ? split(${label}, ' ') : ${label}`,
    labelOverlap: 'greedy',
  };
}
