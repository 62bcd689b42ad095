import type { Random } from '../random.ts';

/** One kind of thing done to the program, again and again. */
export type Kind = {
  name: string;
  /** So many tries, where nobody says otherwise. */
  tries: number;
  /** So many of them are made at once by one try; one without. */
  batch?: number;
  /** Makes what all tries need in a folder of its own, and gives one try; where this machine cannot, the reason. */
  prepare(folder: string): Promise<Try | { skipped: string }>;
};

/** One try in a folder of its own, empty at first: undefined where all was well, else what was lost. */
export type Try = (folder: string, pick: Random) => Promise<string | undefined>;

/** What became of the tries of a kind. */
export type Tally = { name: string; tries: number; survived: number; lost: string[]; note: string };
