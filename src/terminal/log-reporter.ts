import type { Progress } from '../progress.ts';
import { escapedControls, printable, withoutControls } from '../text/printable.ts';

export type LogReporterOptions = {
  write(text: string): void;
  /** The command, for its last line. */
  command: string;
  /** No line but that of a failure. */
  isQuiet: boolean;
};

/** How a command ended. */
export type Ending = { exitCode: number; message: string } | { signal: string };

/** Progress as lines of JSON: one for each step when it is over, one for a remark at once, and a last one for the command. */
export type LogReporter = Progress & { remark(text: string): void; end(ending?: Ending): void };

type Level = 'info' | 'warning' | 'error';
type Step = { name: string; startedAt: number };

/** Makes the reporter of `--log json`. The step at which a command fails has the level of the failure. */
export function logReporter({ write, command, isQuiet }: LogReporterOptions): LogReporter {
  const whole: Step = { name: command, startedAt: performance.now() };
  let current: Step | undefined;

  const line = (level: Level, { name, startedAt }: Step, more: object = {}) => {
    if (isQuiet && level !== 'error') return;
    const seconds = Number(((performance.now() - startedAt) / 1000).toFixed(3));
    const time = new Date().toISOString();
    write(`${escapedControls(JSON.stringify({ time, level, step: name, seconds, ...more }))}\n`);
  };
  const over = (level: Level) => {
    if (current) line(level, current);
    current = undefined;
  };
  return {
    step(text) {
      over('info');
      current = { name: printable(text), startedAt: performance.now() };
    },
    detail: () => undefined,
    remark: (text) => line('warning', current ?? whole, { message: withoutControls(text) }),
    end(ending) {
      over(isFault(ending) ? 'error' : 'info');
      line(ending ? 'error' : 'info', whole, ending ? told(ending) : { exit_code: 0 });
    },
  };
}

/** Where checks have found something, no step has failed. */
function isFault(ending: Ending | undefined): boolean {
  return ending !== undefined && !('exitCode' in ending && ending.exitCode === CHECKS_FAILED);
}

const CHECKS_FAILED = 3;

function told(ending: Ending): object {
  if ('signal' in ending) return ending;
  return { exit_code: ending.exitCode, message: withoutControls(ending.message) };
}
