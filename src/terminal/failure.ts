import { ChecksFailed, UserError } from '../errors.ts';

/** What the program says and how it ends when something was thrown. */
export type Failure = { message: string; exitCode: 1 | 2 | 3 };

/** Gives message and exit code for what was thrown: 1 the user can mend it, 3 checks failed, 2 a bug. */
export function failureOf(thrown: unknown, isVerbose: boolean): Failure {
  if (thrown instanceof UserError) return { message: thrown.message, exitCode: 1 };
  if (thrown instanceof ChecksFailed) return { message: thrown.message, exitCode: 3 };
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  const advice = adviceOn(error);
  if (advice) return { message: `${firstLine(error)}. ${advice}`, exitCode: 1 };
  const detail = isVerbose ? error.stack : firstLine(error);
  const next = isVerbose ? '' : ' Run it again with --verbose to see where.';
  return { message: `This is a bug in regulars: ${detail}.${next}`, exitCode: 2 };
}

/** What to do about limits of the machine; undefined if the fault is none of them. */
function adviceOn(error: Error & { code?: string }): string | undefined {
  if (/^Out of Memory Error/.test(error.message)) return 'Allow more with --memory-limit 8GB.';
  if (error.code === 'ENOSPC' || /No space left on device/.test(error.message)) {
    return 'The disk is full: make room and run it again.';
  }
  return error.code === undefined ? undefined : FILE_ADVICE[error.code];
}

const FILE_ADVICE: Record<string, string> = {
  EACCES: 'Give yourself the right to it, or name another place.',
  EPERM: 'Give yourself the right to it, or name another place.',
  EROFS: 'The place cannot be written to: name another.',
  EISDIR: 'It is a folder: name a file.',
  ENOTDIR: 'It is a file: name a folder.',
  EEXIST: 'It is a file: name a folder.',
  ENOENT: 'Check the path.',
};

function firstLine(error: Error): string {
  return (error.message.split('\n')[0] ?? '').replace(/\.$/, '');
}
