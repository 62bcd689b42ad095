import { statSync } from 'node:fs';
import { extname } from 'node:path';
import { UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';
import type { TextFormat } from '../terminal/formatted.ts';

/** What a table of results can be written as. */
export type OutputFormat = TextFormat | 'parquet' | 'xlsx' | 'html' | 'svg';

const ENDINGS: Record<string, OutputFormat> = {
  '.csv': 'csv',
  '.html': 'html',
  '.json': 'json',
  '.md': 'markdown',
  '.parquet': 'parquet',
  '.svg': 'svg',
  '.xlsx': 'xlsx',
};

type Said = {
  format?: OutputFormat | undefined;
  output?: string | undefined;
  json: boolean;
  html?: boolean | undefined;
  chart?: boolean | undefined;
  spec?: string | undefined;
};

/** Gives the format that a flag names, or else the ending of the file. UserError where these differ, or none says it. */
export function outputFormat(said: Said): OutputFormat {
  const format = formatOf(said);
  if (isDrawn(said) && format !== 'html' && format !== 'svg') {
    throw new UserError(
      inWords(
        'A chart is a page or a picture, and not {format}: name it chart.html or chart.svg.',
        {
          format,
        },
      ),
    );
  }
  return format;
}

/** Whether a chart was asked for. */
export function isDrawn({ chart, spec, output }: Said): boolean {
  return chart === true || spec !== undefined || endingOf(output) === 'svg';
}

/** Gives the ending of files of a format. */
export function endingFor(format: OutputFormat): string {
  return Object.keys(ENDINGS).find((ending) => ENDINGS[ending] === format) ?? '';
}

function endingOf(output: string | undefined): OutputFormat | undefined {
  return ENDINGS[extname(output ?? '').toLowerCase()];
}

function formatOf({ format, output, ...said }: Said): OutputFormat {
  const named = format ?? (said.json ? 'json' : said.html ? 'html' : undefined);
  const ending = endingOf(output);
  if (output === undefined || isNoFile(output))
    return named ?? (said.chart || said.spec !== undefined ? 'html' : 'table');
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
