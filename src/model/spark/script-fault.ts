import { UserError } from '../../errors.ts';
import { inWords } from '../../locales/spoken.ts';

type Failed = {
  script: string;
  /** How it ended. */
  code: string;
  /** The last table that stands, or nothing. */
  last: string;
  /** What Spark said. */
  fault: string;
};

/** Gives the fault of a script that did not run to its end. */
export function scriptFault({ script, code, last, fault }: Failed): UserError {
  return new UserError(
    inWords(
      'Spark did not run {script} to its end ({code}), {last, select, none {no table of it stands} other {the last table that stands is {table}}}: {fault}. Nothing of it is shown: mend the cause, and run the same again.',
      { script, code, last: last === '' ? 'none' : 'some', table: last, fault },
    ),
  );
}

/** Keeps of what a Spark says the line that names the fault, and the last ones; what the machine lacks is the cause of all else. */
export class FaultHeard {
  #lacking = '';
  #named = '';
  #last: string[] = [];

  /** Gives what a whole message tells. */
  static in(message: string): string {
    const heard = new FaultHeard();
    for (const line of message.split('\n').slice(0, MOST_LINES)) heard.hear(line);
    return heard.told();
  }

  hear(line: string): void {
    const short = line.slice(0, 600);
    if (!this.#lacking && LACKING.test(short)) this.#lacking = short;
    if (!this.#named && FAULT.test(short)) this.#named = short;
    this.#last = [...this.#last, short].slice(-3);
  }

  told(): string {
    const told = this.#lacking || this.#named || this.#last.join(' ').slice(0, 600);
    return told.replace(/(?<![.;\s])[.;\s]+$/, '') || 'no word';
  }
}

const MOST_LINES = 200;
const LACKING =
  /^(Caused by: |java\.|org\.).*(No space left on device|QuotaExceededException|Disk quota exceeded|Read-only file system|OutOfMemoryError)/;
const FAULT = /^\[[A-Z_.]+\]|^Error (?:in|running) query|^Error: |^Caused by/;
