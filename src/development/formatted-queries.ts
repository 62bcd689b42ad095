import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { QUERIES_FOLDER } from '../database/query.ts';

/** What is set by hand, and why a formatter would not serve it. */
export const SET_BY_HAND: [files: RegExp, why: string][] = [
  [/\.test\.sql$/, 'the rows of a test stand one a line, in columns'],
  [/^schema\.sql$/, 'a column and its type stand one a line, and so does each comment'],
  [
    /^(statistics|traces|typing|mail_words|campaign_names|order_exports|graph_macros)\.sql$/,
    'they define macros, whose `case` the formatter sets on a single line',
  ],
  [
    /^sample[\\/](story_\w+|\w+_story_lines|german_phrases|english_phrases|words)\.sql$/,
    'they are tables of texts, a row a line',
  ],
  [/^sample[\\/]mail_texts\.sql$/, 'the head of a mail stands there line by line'],
  [
    /^spark[\\/]/,
    'they are made, and of the functions they call Spark takes what the formatter does not know',
  ],
];

/** Gives the files of `queries/` that are set by the formatter, relative to it, in the order of their names. */
export function formattedQueries(): string[] {
  const files = readdirSync(QUERIES_FOLDER, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.sql') && !SET_BY_HAND.some(([pattern]) => pattern.test(file)))
    .sort();
}

/** Where a query of the program stands. */
export function queryPath(file: string): string {
  return join(QUERIES_FOLDER, file);
}
