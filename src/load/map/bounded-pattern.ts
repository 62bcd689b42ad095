import { createContext, Script } from 'node:vm';
import { UserError } from '../../errors.ts';
import { inWords } from '../../locales/spoken.ts';

/** A pattern that somebody wrote, which takes its time and no more. */
export type BoundedPattern = {
  text: string;
  exec(text: string): RegExpExecArray | null;
  test(text: string): boolean;
};

/** Headings and paths take microseconds; of some patterns the time doubles with every letter. */
const MOST_MILLISECONDS = 2000;

const MATCH = new Script('pattern.exec(text)');

/** Gives a pattern that is ended where it takes too long: UserError with the file that says it. */
export function boundedPattern(pattern: RegExp, { text, path }: { text: string; path: string }) {
  const context = { pattern, text: '' };
  createContext(context);
  const exec = (matched: string): RegExpExecArray | null => {
    context.text = matched;
    try {
      return MATCH.runInContext(context, { timeout: MOST_MILLISECONDS });
    } catch (cause) {
      throw new UserError(
        inWords(
          "{path}: the pattern ''{text}'' takes too long on ''{matched}''. Write it without repetitions within repetitions, and with fewer of them.",
          { path, text, matched: shortened(matched) },
        ),
        { cause },
      );
    }
  };
  return { text, exec, test: (matched: string) => exec(matched) !== null };
}

const MOST_SHOWN = 80;

function shortened(text: string): string {
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}
