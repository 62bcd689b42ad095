import { cpuUsage } from 'node:process';
import { runInNewContext } from 'node:vm';

/** So much of the processor one chart may take; one of ours takes a twentieth of a second. */
const MOST_SECONDS = 3;

/**
 * Gives what `work` gives, which may be somebody else's in part. Error where it keeps the processor longer than a chart may:
 * it is ended, even within one regular expression. On a machine that is busy elsewhere it is begun again.
 */
export function bounded<Result>(work: () => Result, seconds: number = MOST_SECONDS): Result {
  const timeout = seconds * 1000;
  for (let taken = 0; ; ) {
    const before = cpuUsage();
    try {
      return runInNewContext('work()', { work }, { timeout }) as Result;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
      const { user, system } = cpuUsage(before);
      taken += (user + system) / 1000;
      if (taken > timeout * 0.9) throw new Error(`it takes longer than ${seconds} seconds`);
    }
  }
}
