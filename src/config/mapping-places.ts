import type { Mapping } from './config.ts';

/** Gives the place, as file:line:column, of a key of the mapping: `['columns', 'status']`. */
export type PlaceOf = (path: string[]) => string;

const places = new WeakMap<Mapping, PlaceOf>();

/** Remembers where a mapping stands, for faults that only show beside a file. */
export function rememberPlaces(mapping: Mapping, placeOf: PlaceOf): void {
  places.set(mapping, placeOf);
}

/** Gives the place of a key of the mapping; only the name of the file where it was not read from one. */
export function placeIn(mapping: Mapping, path: string[]): string {
  return places.get(mapping)?.(path) ?? 'regulars.yaml';
}
