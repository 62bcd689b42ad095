import { createHash } from 'node:crypto';

/** Who may be drawn: a number, and the value by which strata are made. */
export type Candidate = { customer_id: string; annual_value: number };
export type Drawn<One> = One & { stratum: number; isCalled: boolean };

const STRATA = 3;

/**
 * Draws by a seed who is called now and who later, within thirds of value, the greatest first. The same seed gives the
 * same groups, in whatever order the customers come. Of each third the same share is called; what cannot be shared out
 * evenly goes to the thirds with the largest remainder, among equals as the seed has it.
 */
export function draw<One extends Candidate>(
  candidates: One[],
  { seed, calls }: { seed: number; calls: number },
): Drawn<One>[] {
  const byValue = candidates.toSorted(
    (a, b) => b.annual_value - a.annual_value || compare(a.customer_id, b.customer_id),
  );
  const strata = Array.from({ length: STRATA }, (_, place) =>
    byValue.slice(boundary(place, byValue.length), boundary(place + 1, byValue.length)),
  );
  const shares = sharedOut(
    strata.map(({ length }) => length),
    { seed, calls },
  );
  return strata.flatMap((members, stratum) => {
    const order = members.toSorted((a, b) => compare(lot(seed, a), lot(seed, b)));
    const called = new Set(order.slice(0, shares[stratum]));
    return members.map((one) => ({ ...one, stratum: stratum + 1, isCalled: called.has(one) }));
  });
}

function boundary(place: number, count: number): number {
  return Math.round((place * count) / STRATA);
}

/** How many of each stratum are called. */
function sharedOut(sizes: number[], { seed, calls }: { seed: number; calls: number }): number[] {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const exact = sizes.map((size) => (total === 0 ? 0 : (calls * size) / total));
  const least = exact.map(Math.floor);
  const rest = calls - least.reduce((sum, share) => sum + share, 0);
  const nearest = exact
    .map((share, place) => ({ place, remainder: share - Math.floor(share) }))
    .toSorted(
      (a, b) => b.remainder - a.remainder || compare(hash(seed, a.place), hash(seed, b.place)),
    );
  const more = new Set(nearest.slice(0, rest).map(({ place }) => place));
  return least.map((share, place) => share + (more.has(place) ? 1 : 0));
}

function lot(seed: number, { customer_id }: Candidate): string {
  return hash(seed, `customer ${customer_id}`);
}

function hash(seed: number, what: string | number): string {
  return createHash('sha256').update(`${seed} ${what}`).digest('hex');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
