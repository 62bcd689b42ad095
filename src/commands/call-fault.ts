import { UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';
import { didYouMean } from '../text/nearest.ts';

/** What the library that reads command lines finds wrong, as a code and values: the words are ours. */
export const FAULT_STRINGS = {
  'Not enough non-option arguments: got %s, need at least %s': many('missing_words\t%s\t%s'),
  'Too many non-option arguments: got %s, maximum of %s': many('many_words\t%s\t%s'),
  'Missing argument value: %s': many('no_value\t%s'),
  'Missing required argument: %s': many('missing_flag\t%s'),
  'Unknown argument: %s': many('unknown\t%s'),
  'Unknown command: %s': many('unknown\t%s'),
  'Not enough arguments following: %s': 'no_value\t%s',
  'Arguments %s and %s are mutually exclusive': 'exclusive\t%s\t%s',
  'Invalid values:': 'invalid',
  'Argument: %s, Given: %s, Choices: %s': '%s\t%s\t%s',
};

/** The types of the library know no plurals. */
function many(text: string): string {
  return { one: text, other: text } as unknown as string;
}

/** What there is to be named: flags of the command, commands, how each is written, and of what a word or flag is one. */
export type Known = {
  flags: string[];
  commands: { name: string; usage: string }[];
  choices: Record<string, string[]>;
};

/** Gives the error for words of a command line that cannot be understood, from the code of what is wrong. */
export function callFault(code: string, words: string[], known: Known): UserError {
  return new UserError(`${wordsOf(code, words, known)}\n${inWords("See ''regulars --help''.")}`);
}

function wordsOf(code: string, words: string[], known: Known): string {
  const [kind = '', first = '', second = ''] = code.split('\t');
  switch (kind) {
    case 'missing_words':
      return missing(words, known);
    case 'no_value':
      return inWords('--{flag} has no value. Give it one.', { flag: first });
    case 'missing_flag':
      return inWords('--{flag} is missing: the command cannot do without.', { flag: first });
    case 'exclusive':
      return inWords('--{first} and --{second} exclude each other. Give one of them.', {
        first,
        second,
      });
    case 'unknown':
      return unknown(first.split(', ')[0] ?? '', words, known);
    default:
      return /^invalid/.test(kind) ? notAllowed(code, words) : code;
  }
}

function missing(words: string[], { commands, choices }: Known): string {
  const command = commands.find(({ name }) => words.includes(name));
  if (command === undefined) return inWords('Name a command.');
  const { usage } = command;
  const [, word = ''] = /<(\w+)>/.exec(usage) ?? [];
  const known = choices[word];
  if (known === undefined) return inWords("A word is missing: ''regulars {usage}''.", { usage });
  return inWords("A word is missing: ''regulars {usage}''. Possible: {choices}.", {
    usage,
    choices: known.join(', '),
  });
}

/** The library tells flags and words alike, and a flag of two words twice. */
function unknown(name: string, words: string[], { flags, commands }: Known): string {
  if (words.some((word) => word.split('=')[0] === `--${name}`)) {
    const dashed = flags.map((flag) => `--${flag}`);
    return inWords('There is no flag --{name}.', { name }) + didYouMean(`--${name}`, dashed);
  }
  if (words.some((word) => /^-[^-]/.test(word) && word.includes(name)))
    return inWords('There is no flag -{name}.', { name });
  const names = commands.map((command) => command.name);
  if (words.some((word) => names.includes(word)))
    return inWords("''{name}'' is a word too many.", { name });
  return inWords('There is no command {name}.', { name }) + didYouMean(name, names);
}

/** `invalid`, and in a line of its own for each flag or word its name, what was given and what may be. */
function notAllowed(code: string, words: string[]): string {
  const lines = code.split('\n').slice(1);
  return lines
    .map((line) => {
      const [flag = '', given = '', choices = ''] = line.trim().replaceAll('"', '').split('\t');
      const isFlag = words.some((word) => word.split('=')[0] === `--${flag}`);
      return inWords('{given} is not possible. Possible: {choices}.', {
        given: isFlag ? `--${flag} ${given}` : given,
        choices,
      });
    })
    .join('\n');
}
