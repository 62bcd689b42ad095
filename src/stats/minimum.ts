/** A point at which a function is least, as far as was found. */
export type Minimum = { point: number[]; value: number; isConverged: boolean };

type Vertex = { point: number[]; value: number };
type Objective = (point: number[]) => number;

/**
 * Finds a local minimum of a function of a few numbers by the simplex of Nelder and Mead (1965), begun again at
 * each minimum until that gains less than 1e-5. The same start gives the same result. A value that is no number counts
 * as infinite. `isConverged` is false after 40 beginnings. Our own, since the registry has no kept one: `fmin` 0.0.4 cannot be
 * imported (and its source fails in strict mode), 0.0.2 depends on a bundler, `numeric` rests since 2012.
 * @example minimum(([x = 0]) => (x - 3) ** 2, [0]).point // => [3]
 */
export function minimum(objective: Objective, start: number[]): Minimum {
  const finite: Objective = (point) => {
    const value = objective(point);
    return Number.isNaN(value) ? Number.POSITIVE_INFINITY : value;
  };
  let best: Vertex = { point: start, value: finite(start) };
  for (let beginning = 0; beginning < 40; beginning += 1) {
    const found = descend(finite, best);
    const gain = best.value - found.value;
    best = found;
    if (gain < 1e-5) return { ...best, isConverged: Number.isFinite(best.value) };
  }
  return { ...best, isConverged: false };
}

function descend(objective: Objective, { point: start, value }: Vertex): Vertex {
  const at = (point: number[]): Vertex => ({ point, value: objective(point) });
  const moved = (index: number) => start.map((x, i) => (i === index ? x + 0.25 : x));
  let simplex = [{ point: start, value }, ...start.map((_, index) => at(moved(index)))];
  for (let step = 0; step < 200 * start.length; step += 1) {
    simplex.sort((a, b) => a.value - b.value);
    if (isSmall(simplex)) break;
    simplex = nextSimplex(simplex, at);
  }
  return simplex.reduce((a, b) => (b.value < a.value ? b : a));
}

function nextSimplex(sorted: Vertex[], at: (point: number[]) => Vertex): Vertex[] {
  const kept = sorted.slice(0, -1);
  const [best, worst, second] = [sorted[0], sorted.at(-1), kept.at(-1)];
  if (!best || !worst || !second) return sorted;
  const centre = best.point.map(
    (_, i) => kept.reduce((sum, { point }) => sum + (point[i] ?? 0), 0) / kept.length,
  );
  const along = (factor: number) => at(between(centre, worst.point, -factor));
  const reflected = along(1);
  if (reflected.value < best.value) {
    const expanded = along(2);
    return [...kept, expanded.value < reflected.value ? expanded : reflected];
  }
  if (reflected.value < second.value) return [...kept, reflected];
  const contracted = along(reflected.value < worst.value ? 0.5 : -0.5);
  if (contracted.value < Math.min(reflected.value, worst.value)) return [...kept, contracted];
  return [best, ...sorted.slice(1).map(({ point }) => at(between(best.point, point, 0.5)))];
}

function between(from: number[], to: number[], share: number): number[] {
  return from.map((x, i) => x + share * ((to[i] ?? x) - x));
}

function isSmall(sorted: Vertex[]): boolean {
  const [best, worst] = [sorted[0], sorted.at(-1)];
  if (!best || !worst) return true;
  const widths = sorted.flatMap(({ point }) =>
    point.map((x, i) => Math.abs(x - (best.point[i] ?? x))),
  );
  return worst.value - best.value < 1e-6 && Math.max(...widths) < 1e-3;
}
