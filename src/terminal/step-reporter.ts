import type { Progress } from '../progress.ts';
import { printable } from '../text/printable.ts';

export type StepReporterOptions = {
  write(text: string): void;
  /** True if lines can be overwritten. */
  isTerminal: boolean;
  isQuiet: boolean;
  /** Every step at once, also the short ones. */
  isVerbose: boolean;
  width: number;
};

/** Progress as words on stderr: one line that changes on a terminal, else a plain line for each step; only for work over a second. */
export type StepReporter = Progress & { end(): void };

const SHORTEST_WORK_MS = 1000;
const PAUSE_MS = 100;

/** Makes the reporter; `end` clears the line it has written. */
export function stepReporter(options: StepReporterOptions): StepReporter {
  const { write, isTerminal, isQuiet, isVerbose, width } = options;
  if (isQuiet) return { step: () => undefined, detail: () => undefined, end: () => undefined };
  const rewrites = isTerminal && !isVerbose;
  const startedAt = performance.now();
  let current = '';
  let told = '';
  let toldAt = 0;
  let timer: NodeJS.Timeout | undefined;

  const tell = (words: string) => {
    const text = printable(words);
    if (text === told) return;
    told = text;
    toldAt = performance.now();
    write(rewrites ? `\r\u001b[K${text.slice(0, width - 1)}` : `${text}\n`);
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => tell(current), SHORTEST_WORK_MS);
    timer.unref();
  };
  return {
    step(text) {
      current = text;
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(2);
      if (isVerbose) tell(`${seconds} s  ${text}`);
      else if (rewrites && told) tell(text);
      else later();
    },
    detail(text) {
      const isDue = performance.now() - toldAt > PAUSE_MS;
      if (rewrites && told && isDue) tell(`${current}: ${text}`);
    },
    end() {
      clearTimeout(timer);
      if (rewrites && told) write('\r\u001b[K');
    },
  };
}
