/** Where long work says how far it is; the terminal's own is made in `cli.ts`, tests take `silent`. */
export type Progress = {
  /** Says what is being done now, for example `load mailbox.mbox`. */
  step(text: string): void;
  /** Says how far the step is, in words; may be called often. */
  detail(text: string): void;
};

export const silent: Progress = { step: () => undefined, detail: () => undefined };
