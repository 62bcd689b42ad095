import { inWords } from '../locales/spoken.ts';
import { message } from '../locales/translate.ts';

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
    /Could not convert string '(?<name>[^']*)' to (?<type>\w+)/,
    message("''{name}'' cannot be read as {type}"),
  ],
  [
    /No function matches the given name and argument types '(?<name>[^']*)'/,
    message('{name}: no function takes such arguments'),
  ],
];

/** Gives what is wrong with a query in the language of the report, with its line, where it has several; of what we have no words for, those of the engine. */
export function engineFault(said: string): string {
  const line = /LINE (\d+):/.exec(said)?.[1];
  const near = /Candidate bindings: "?([^"\n]+)"?|Did you mean "([^"]+)"/.exec(said);
  const found = FAULTS.flatMap(([says, told]) => {
    const { groups } = says.exec(said) ?? {};
    return groups || says.test(said) ? [inWords(told, { ...groups })] : [];
  })[0];
  const words = found ?? inWords('{said} (in the words of the engine)', { said: bare(said) });
  const place = line === undefined ? '' : inWords('line {line}: ', { line });
  const meant = near?.[1] ?? near?.[2];
  return `${place}${words}.${meant ? ` ${inWords('Did you mean {meant}?', { meant })}` : ''}`;
}

/** The first of its lines, without the name that it gives to the kind of fault. */
function bare(said: string): string {
  const [first = ''] = said.split('\n');
  return first.replace(/^[A-Z][\w ]* Error: /, '').replace(/[.!]$/, '');
}
