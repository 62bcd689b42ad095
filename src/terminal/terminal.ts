import type { Progress } from '../progress.ts';

/** What a command may do to the outside besides files and the database; `cli.ts` makes the real one. */
export type Terminal = {
  /** Writes a result and a line end to stdout. */
  print(text: string): void;
  /** Writes a remark and a line end to stderr, unless --quiet. */
  remark(text: string): void;
  progress: Progress;
  /** True if colours are seen and wanted. */
  hasColor: boolean;
};
