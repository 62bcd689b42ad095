/** A share of something, with its 95% interval; null where nothing could be counted. */
export type Rate = {
  count: number;
  total: number;
  share: number | null;
  low: number | null;
  high: number | null;
};

type Counts<Name extends string> = Record<`${Name}_count`, number>;
type Limit = 'share' | 'share_low' | 'share_high';
type Shares<Name extends string> = Record<`${Name}_${Limit}`, number | null>;

/** Gives the rate that a row holds under a name: of `replied`, `replied_count` out of a total, `replied_share` and its limits. */
export function rateOf<Name extends string>(
  row: Counts<Name> & Shares<Name>,
  name: Name,
  total: number | null,
): Rate {
  const counts: Counts<Name> = row;
  const shares: Shares<Name> = row;
  return {
    count: counts[`${name}_count`],
    total: total ?? 0,
    share: shares[`${name}_share`],
    low: shares[`${name}_share_low`],
    high: shares[`${name}_share_high`],
  };
}
