import type { Options } from 'yargs';
import { inWords } from '../locales/spoken.ts';

/** Stands where the library says of what type a flag is, which helps nobody who reads. */
const TYPE = '#';

/** Gives what the library that reads command lines says in a help, in the language of the report. */
export function helpStrings(): Record<string, string> {
  const types = ['boolean', 'string', 'number', 'array'].map((type) => [type, TYPE]);
  return {
    ...Object.fromEntries(types),
    'Commands:': inWords('Commands:'),
    'Options:': inWords('Options:'),
    'Positionals:': inWords('To be named:'),
    'Examples:': inWords('Examples:'),
    'choices:': inWords('one of:'),
    'default:': inWords('default:'),
    required: inWords('needed'),
    'Show help': inWords('Show this help'),
    'Show version number': inWords('Show the version'),
  };
}

/** Gives a help without types of flags, and without saying of each that it is off. */
export function withoutTypes(help: string): string {
  const lines = help.split('\n').flatMap((line) => {
    if (!line.includes(`[${TYPE}]`)) return [line];
    const rest = line.replace(/\[#\]( \[[^\]]*: (false|\[\])\])?/, '   ').trimEnd();
    return rest === '' ? [] : [rest];
  });
  return lines.join('\n');
}

/** Gives flags with what is said of each in the language of the report. */
export function described<Flags extends Record<string, Options>>(flags: Flags): Flags {
  const told = Object.entries(flags).map(([name, flag]) => [
    name,
    { ...flag, describe: inWords(flag.describe ?? '') },
  ]);
  return Object.fromEntries(told);
}
