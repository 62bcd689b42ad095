import type { InferredOptionTypes, Options } from 'yargs';
import { message } from '../locales/translate.ts';
import { archiveFlag } from './archive-flag.ts';

/** Flags of the commands that make the journeys. */
export const modelFlags = {
  year: {
    type: 'string',
    describe: message('Year to report on, for example 2012'),
    conflicts: ['month', 'as-of'],
  },
  engine: {
    choices: ['duckdb', 'spark'],
    default: 'duckdb',
    describe: message(
      'What makes the journeys: the database, or a Spark, for more than one machine carries',
    ),
  },
  warehouse: {
    type: 'string',
    describe: message('Folder that Spark and regulars both see, for --engine spark'),
  },
  write: {
    type: 'string',
    describe: message(
      'Folder that the scripts of --engine spark are written to, one with each call, for others to run',
    ),
  },
  ...archiveFlag,
} as const satisfies Record<string, Options>;

export type ModelFlags = InferredOptionTypes<typeof modelFlags>;
