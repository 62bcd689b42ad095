import type { Entry, Unlinked } from './entry.ts';

type Arrows = ReadonlyMap<string, string[]>;

/** Gives entries with what each is made of and what is made from it; names that no entry has are no arrows. */
export function linked(entries: Unlinked[]): Entry[] {
  const known = new Set(entries.map(({ id }) => id));
  const madeOf: Arrows = new Map(
    entries.map(({ id, reads }) => [
      id,
      [...new Set(reads)].filter((read) => known.has(read) && read !== id),
    ]),
  );
  const madeFromIt: Arrows = new Map(
    entries.map(({ id }) => [
      id,
      entries.flatMap((other) => (madeOf.get(other.id)?.includes(id) ? [other.id] : [])),
    ]),
  );
  return entries.map(({ reads: _, ...entry }) => ({
    ...entry,
    madeOf: madeOf.get(entry.id) ?? [],
    madeFromIt: madeFromIt.get(entry.id) ?? [],
    beforeCount: countAlong(madeOf, entry.id),
    afterCount: countAlong(madeFromIt, entry.id),
  }));
}

/** How many entries the arrows lead to from one, itself left out. */
function countAlong(arrows: Arrows, id: string): number {
  const reached = new Set(arrows.get(id));
  // A set gives what is added to it on the way, too.
  for (const met of reached) for (const next of arrows.get(met) ?? []) reached.add(next);
  reached.delete(id);
  return reached.size;
}
