import { isShortage, machineFault } from '../disk/machine-fault.ts';
import { ChecksFailed, UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';
import { message } from '../locales/translate.ts';

/** What the program says and how it ends when something was thrown. */
export type Failure = { message: string; exitCode: 1 | 2 | 3 };

/** Gives message and exit code for what was thrown: 1 the user can mend it, 3 checks failed, 2 a bug. */
export function failureOf(thrown: unknown, isVerbose: boolean): Failure {
  if (thrown instanceof ChecksFailed) return { message: thrown.message, exitCode: 3 };
  // Whatever was said of a query or a file: where the disk is full, that is the fault.
  if (isShortage(thrown) || !(thrown instanceof UserError)) {
    const fault = machineFault(thrown);
    if (fault) return { message: fault, exitCode: 1 };
  }
  if (thrown instanceof UserError) return { message: thrown.message, exitCode: 1 };
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  const advice = adviceOn(error);
  if (advice) return { message: advice, exitCode: 1 };
  const detail = isVerbose ? error.stack : firstLine(error);
  const told = inWords('This is a bug in regulars: {detail}.', { detail: detail ?? '' });
  const next = isVerbose ? '' : ` ${inWords('Run it again with --verbose to see where.')}`;
  return { message: told + next, exitCode: 2 };
}

/** What to do where the fault is none of the program; undefined if it may be one. */
function adviceOn(error: NodeJS.ErrnoException): string | undefined {
  if (/^Permission Error: .*disabled (by|through) configuration/.test(error.message)) {
    return inWords(
      'Something in this database reaches beyond it, as nothing of ours does: make the database anew.',
    );
  }
  const advice = FILE_ADVICE[error.code ?? ''];
  return advice && inWords(advice, { path: error.path ?? firstLine(error) });
}

const FILE_ADVICE: Record<string, string> = {
  EISDIR: message('{path} is a folder: name a file.'),
  ENOTDIR: message('{path} is a file: name a folder.'),
  EEXIST: message('{path} is a file: name a folder.'),
  ENOENT: message('{path} does not exist. Check the path.'),
};

function firstLine(error: Error): string {
  return (error.message.split('\n')[0] ?? '').replace(/\.$/, '');
}
