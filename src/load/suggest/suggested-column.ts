import type { AmountOf, ColumnProfile } from './column-profile.ts';

/** Where a canonical column may come from. */
export type SuggestedColumn = {
  name: string;
  from: ColumnProfile;
  /** What is written behind it, with a blank: the last name behind the first. */
  also?: ColumnProfile[];
  /** What it is multiplied with: pieces. */
  times?: ColumnProfile;
  /** Whose amount it is, where the rows of an order tell. */
  of?: AmountOf;
  /** How good the heading is for the column: 0 for the best. */
  rank: number;
  /** Why, where it is not for the heading. */
  why?: string;
  /** What the values mean, where the table allows only some; null for one that is not known. */
  values?: Map<string, string | null>;
  /** What all other values mean. */
  other?: string;
};
