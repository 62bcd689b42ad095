import { columnKinds, type Plain, type Result, valuesOf } from './result-columns.ts';

/** How a result is drawn; all that is named are places of its columns. */
export type Drawing = {
  form: 'line' | 'points' | 'bars' | 'intervals' | 'columns' | 'counts';
  /** Where a point stands: a time, an order, or another number. */
  x?: number;
  /** The columns that together name a row. */
  label?: number[];
  /** What tells lines apart. */
  series?: number;
  /** The figures; several are of one unit. */
  figures: number[];
  low?: number;
  high?: number;
};

/** More bars are seen by nobody. */
export const MOST_BARS = 40;
const MOST_SERIES = 8;
const MOST_FIGURES = 6;

/**
 * Chooses how a result is drawn, by the types and names of its columns: a figure over time as a line, one with an
 * interval as a rule, one of a name as bars, two figures as points, and without any how many rows there are. Undefined where there is nothing to be drawn.
 */
export function drawingOf(result: Result): Drawing | undefined {
  const found = facts(result);
  return (
    oneRow(found) ?? overTime(found) ?? byName(found) ?? againstEachOther(found) ?? counted(found)
  );
}

type Facts = ReturnType<typeof facts>;

function facts(result: Result) {
  const kinds = columnKinds(result);
  const { columns, rows } = result;
  const of = (...wanted: string[]) =>
    columns.flatMap((_, place) => (wanted.includes(kinds[place] ?? '') ? [place] : []));
  const numbers = of('number');
  const bounds = boundsOf(columns, numbers);
  const isBound = (place: number) =>
    [...bounds.values()].some(({ low, high }) => low === place || high === place);
  const figures = numbers.filter((place) => !isBound(place));
  const isId = (place: number) => /(^|_)id$/i.test(columns[place] ?? '');
  const texts = of('text');
  const names = [...texts.filter((place) => !isId(place)), ...texts.filter(isId)];
  const chief = figures.find((place) => bounds.has(place)) ?? figures[0];
  return { result, rows, columns, of, figures, bounds, chief, names, label: naming(rows, names) };
}

/** Of each figure its interval: `share` has `share_low` and `share_high`; the only figure may have `low` and `high`. */
function boundsOf(
  columns: string[],
  numbers: number[],
): Map<number, { low: number; high: number }> {
  const placeOf = (name: string) => numbers.find((place) => columns[place] === name);
  const bounds = new Map<number, { low: number; high: number }>();
  const others = numbers.filter((place) => !['low', 'high'].includes(columns[place] ?? ''));
  for (const place of numbers) {
    const [low, high] = ['low', 'high'].map(
      (end) =>
        placeOf(`${columns[place]}_${end}`) ??
        (others.length === 1 && others[0] === place ? placeOf(end) : undefined),
    );
    if (low !== undefined && high !== undefined) bounds.set(place, { low, high });
  }
  return bounds;
}

/** The fewest columns, from the first, that tell every row from every other; undefined where all do not. */
function naming(rows: Plain[][], places: number[]): number[] | undefined {
  const count = places.findIndex((_, index) => isUnique(rows, places.slice(0, index + 1)));
  return count < 0 ? undefined : places.slice(0, count + 1);
}

function isUnique(rows: Plain[][], places: number[]): boolean {
  const keys = rows.map((row) => JSON.stringify(places.map((place) => row[place] ?? null)));
  return new Set(keys).size === rows.length;
}

/** One row of several figures: a bar for each of those that have the unit of the first. */
function oneRow({ rows, columns, figures }: Facts): Drawing | undefined {
  const alike = alikeWith(columns, figures);
  return rows.length === 1 && alike.length > 1 ? { form: 'columns', figures: alike } : undefined;
}

/** Figures of one unit, which is the last word of their names: `answered_count` and `open_count`. */
function alikeWith(columns: string[], figures: number[]): number[] {
  const unit = (place: number | undefined) => (columns[place ?? -1] ?? '').split('_').at(-1);
  return figures.filter((place) => unit(place) === unit(figures[0]));
}

function overTime(found: Facts): Drawing | undefined {
  const { rows, columns, of, figures, bounds, chief, names, label } = found;
  if (chief === undefined) return undefined;
  const isNamed = (place: number) => {
    const [, named] = /^(.*)_number$/.exec(columns[place] ?? '') ?? [];
    return named !== undefined && columns.includes(named);
  };
  const ordered = of('order').filter((place) => !isNamed(place));
  const few = (place: number) => distinct(rows, place) <= MOST_SERIES;
  // A curve has many places, and an interval at each.
  const curved = bounds.has(chief) ? figures.filter((place) => place < chief && !few(place)) : [];
  for (const x of [...of('time'), ...ordered, ...curved]) {
    if (distinct(rows, x) < 2 || (x !== 0 && label)) continue;
    const isCurve = curved.includes(x);
    const line: Drawing = { form: 'line', x, figures: [chief], ...bounds.get(chief) };
    const apart = [...names, ...of('flag'), ...ordered].find(
      (place) => place !== x && few(place) && isUnique(rows, [x, place]),
    );
    if (apart !== undefined && (isCurve || !isUnique(rows, [x]))) return { ...line, series: apart };
    // A list of customers has days too, and is no course of time.
    if (!isUnique(rows, [x]) || (x !== 0 && names.length > 0)) continue;
    const alike = alikeWith(columns, figures).slice(0, MOST_FIGURES);
    return bounds.has(chief) ? line : { form: 'line', x, figures: alike };
  }
  return undefined;
}

function distinct(rows: Plain[][], place: number): number {
  return new Set(valuesOf(rows, place)).size;
}

/** A row that texts name, perhaps with truth values, orders and the figures before the chief one. */
function byName({ rows, of, figures, bounds, chief, names, label }: Facts): Drawing | undefined {
  if (chief === undefined || names.length === 0) return undefined;
  const others = [...of('flag'), ...of('order'), ...of('time')];
  const before = figures.filter((place) => place < chief);
  const whole = label ?? naming(rows, [...names, ...others, ...before]);
  if (whole === undefined || (!label && rows.length > MOST_BARS)) return undefined;
  return bounds.has(chief)
    ? { form: 'intervals', label: whole, figures: [chief], ...bounds.get(chief) }
    : { form: 'bars', label: whole, figures: [chief] };
}

function againstEachOther({ of, figures, names, rows }: Facts): Drawing | undefined {
  const [first, second] = figures;
  if (first === undefined) return undefined;
  const x = second === undefined ? of('time', 'order')[0] : first;
  if (x === undefined) return undefined;
  const series = names.find((place) => distinct(rows, place) <= MOST_SERIES);
  const told = series === undefined ? {} : { series };
  return { form: 'points', x, figures: [second ?? first], ...told };
}

/** How many rows there are of each value of the first column that has fewer than there are rows. */
function counted({ rows, of, names, figures }: Facts): Drawing | undefined {
  const places = [...names, ...of('flag'), ...of('time'), ...of('order'), ...figures];
  const few = places.find((place) => distinct(rows, place) < rows.length) ?? places[0];
  return few === undefined ? undefined : { form: 'counts', label: [few], figures: [] };
}
