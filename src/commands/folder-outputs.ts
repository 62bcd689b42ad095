import { extname, join } from 'node:path';
import { parametersOf } from '../database/parameters.ts';
import type { Query } from '../database/query.ts';
import { UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';
import { makeFolder } from '../make-folder.ts';
import { selection } from './asked-queries.ts';
import type { Delivery, Selection } from './deliver.ts';
import { endingFor, outputFormat } from './output-format.ts';

type Flags = Delivery & { param: string[] };

/** Gives the queries of a folder with the file of the folder --output that each is written to, CSV where no flag says otherwise; a parameter goes to those that have it. */
export function outputsOf(
  queries: Query[],
  { output: folder = '.', param, ...flags }: Flags,
): { selection: Selection; output: string }[] {
  if (extname(folder) !== '')
    throw new UserError(
      inWords(
        'A folder of queries is written to a folder: name one with --output, and how with --format.',
      ),
    );
  const format = outputFormat(flags);
  const ending = endingFor(format === 'table' ? 'csv' : format);
  const has = (query: Query, text: string) =>
    parametersOf(query).some(({ name }) => text.startsWith(`${name}=`));
  const unused = param.find((text) => !queries.some((query) => has(query, text)));
  if (unused !== undefined)
    throw new UserError(
      inWords('No query of the folder has the parameter of {unused}.', { unused }),
    );
  const outputs = queries.map((query) => ({
    selection: selection(
      query,
      param.filter((text) => has(query, text)),
    ),
    output: join(folder, `${query.name}${ending}`),
  }));
  makeFolder(folder);
  return outputs;
}
