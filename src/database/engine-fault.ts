import { inWords } from '../locales/spoken.ts';
import { message } from '../locales/translate.ts';
import { didYouMean } from '../text/nearest.ts';

/** What the engine says of a query, and what we say of it; the names in its words are values of ours. */
const FAULTS: [says: RegExp, told: string][] = [
  [
    /Table with name (?<name>\S+) does not exist/,
    message("there is no table {name}. ''regulars export'' lists them"),
  ],
  [/Referenced column "(?<name>[^"]+)" not found/, message('there is no column {name}')],
  [
    /(?:Table|Values list) "(?<table>[^"]+)" does not have a column named "(?<name>[^"]+)"/,
    message('{table} has no column {name}'),
  ],
  [
    /(?:Scalar |Aggregate |Table )?Function with name (?<name>\S+) does not exist/i,
    message('there is no function {name}'),
  ],
  [/syntax error at or near "(?<name>[^"]*)"/, message("it is no SQL at ''{name}''")],
  [/syntax error at end of input/, message('it ends too early')],
  [/unterminated quoted/i, message('a quotation mark is not closed')],
  [
    /column "(?<name>[^"]+)" must appear in the GROUP BY clause/,
    message('{name} stands neither in group by nor in a function such as sum'),
  ],
  [
    /Ambiguous reference to column name "(?<name>[^"]+)"/,
    message('several tables have the column {name}: write the table before it'),
  ],
  [
    /Could not convert string '(?<name>[^']*)' to /,
    message("''{name}'' is not of the type that is asked for"),
  ],
  [
    /invalid (?:date|timestamp) field format: "(?<name>[^"]*)"/,
    message("''{name}'' is no day or time: write it as 2012-11-28 or 2012-11-28 14:30"),
  ],
  [
    /No function matches the given name and argument types '(?<name>[^']*)'/,
    message('{name}: no function takes such arguments'),
  ],
];

/** Gives what is wrong with a query in the language of the report; of what we have no words for, those of the engine. */
export function engineFault(said: string): string {
  for (const [says, told] of FAULTS) {
    const found = says.exec(said);
    if (found) return `${inWords(told, found.groups)}.${hint(found.groups?.name ?? '', said)}`;
  }
  return `${inWords('{said} (in the words of the engine)', { said: bare(said) })}.`;
}

/** Gives the line of a query at which the engine finds the fault, where it says one. */
export function faultLine(said: string): string | undefined {
  return /LINE (\d+):/.exec(said)?.[1];
}

/** The engine names all that there is as a candidate, however unlike. */
function hint(name: string, said: string): string {
  const [, list = ''] = /(?:Candidate bindings:|Did you mean) (.*)/.exec(said) ?? [];
  return didYouMean(
    name,
    [...list.matchAll(/"([^"]+)"/g)].map(([, known = '']) => known),
  );
}

/** The first of its lines, without the name that it gives to the kind of fault. */
function bare(said: string): string {
  const [first = ''] = said.split('\n');
  return first.replace(/^[A-Z][\w ]* Error: /, '').replace(/[.!]$/, '');
}
