import { statSync } from 'node:fs';
import { extname } from 'node:path';
import { UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';
import type { TextFormat } from '../terminal/formatted.ts';

/** What a table of results can be written as. */
export type OutputFormat = TextFormat | 'parquet' | 'xlsx';

const ENDINGS: Record<string, OutputFormat> = {
  '.csv': 'csv',
  '.json': 'json',
  '.md': 'markdown',
  '.parquet': 'parquet',
  '.xlsx': 'xlsx',
};

type Said = { format?: OutputFormat | undefined; output?: string | undefined; json: boolean };

/** Gives the format that a flag names, or else the ending of the file. UserError where the two differ, or none says it. */
export function outputFormat({ format, output, json }: Said): OutputFormat {
  const named = format ?? (json ? 'json' : undefined);
  const ending = ENDINGS[extname(output ?? '').toLowerCase()];
  if (output === undefined || isNoFile(output)) return named ?? 'table';
  if (named === undefined && ending === undefined) {
    throw new UserError(
      inWords(
        'The name {output} does not say how the rows are written: end it with {endings}, or add --format.',
        {
          output,
          endings: Object.keys(ENDINGS).join(', '),
        },
      ),
    );
  }
  if (named !== undefined && ending !== undefined && named !== ending) {
    throw new UserError(
      inWords('{output} is named as {ending}, but --format says {named}. Leave one of them out.', {
        output,
        ending,
        named,
      }),
    );
  }
  return named ?? ending ?? 'table';
}

/** True for a pipe or device, such as /dev/stdout, whose name says nothing. */
function isNoFile(output: string): boolean {
  const found = statSync(output, { throwIfNoEntry: false });
  return found !== undefined && !found.isFile() && !found.isDirectory();
}
