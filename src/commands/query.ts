import { readFileSync } from 'node:fs';
import { UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';
import { message } from '../locales/translate.ts';
import type { Delivery, Selection } from './deliver.ts';
import { deliveryFlags } from './delivery-flags.ts';
import type { Command, GlobalFlags } from './flags.ts';
import { described } from './help-words.ts';
import { remarkUnknown } from './unknown-remarks.ts';

type Flags = Delivery &
  GlobalFlags & { name?: string | undefined; param: string[]; sql?: string | undefined };

/** `regulars query`: named queries and the user's own SQL, read-only always. */
export const queryCommand: Command<Flags> = {
  command: 'query [name]',
  describe: message('Run a named query, or list them; --sql for one of your own'),
  builder: (yargs) =>
    yargs
      .positional('name', {
        type: 'string',
        describe: inWords(
          'Named query, table of figures, file or folder of queries; none for the list',
        ),
      })
      .options(described({ param: PARAM }))
      .option('sql', { type: 'string', describe: inWords('One select of your own; - for stdin') })
      .options(described(deliveryFlags))
      .options(described(PAGE_FLAGS)),
  handler: async (flags) => {
    const { namedQueries, queriesInFolder, selectionOf } = await import('./asked-queries.ts');
    const { listQueries } = await import('./query-list.ts');
    const { name, sql, param } = flags;
    if (sql !== undefined) return run(ownSelection(flags), flags);
    const named = namedQueries(flags.config);
    if (name === undefined) return listQueries(named.queries, named.figures, flags);
    const folder = queriesInFolder(name, named);
    if (folder === undefined) return run(selectionOf(name, param, named), flags);
    if (flags.output === undefined) return listQueries(folder, [], flags);
    const { outputsOf } = await import('./folder-outputs.ts');
    for (const { selection, output } of outputsOf(folder, flags))
      await run(selection, { ...flags, output });
  },
};

async function run(selection: Selection, flags: Flags): Promise<void> {
  const { openToShow } = await import('./open-to-show.ts');
  const { deliver, writesOf } = await import('./deliver.ts');
  const writes = writesOf(flags);
  const database = await openToShow({ ...flags, writes, progress: flags.terminal.progress });
  try {
    await deliver(database, selection, flags);
    await remarkUnknown(database, selection.sql, flags);
  } finally {
    database.close();
  }
}

const PARAM = {
  type: 'string',
  array: true,
  nargs: 1,
  default: [] as string[],
  describe: message('Parameter of the query, name=value'),
} as const;

const PAGE_FLAGS = {
  html: {
    type: 'boolean',
    describe: message('Write a page with the rows as a table that sorts and filters'),
  },
  chart: {
    type: 'boolean',
    describe: message('Draw the rows, on a page or, named .svg, as a picture'),
  },
  spec: { type: 'string', describe: message('Draw them as this file of vega-lite says') },
} as const;

function ownSelection({ name: other, sql: said = '' }: Flags): Selection {
  if (other !== undefined)
    throw new UserError(inWords('Give the name of a query or --sql, not both.'));
  const sql = said === '-' ? readFileSync(0, 'utf8') : said;
  const name = inWords('A query of your own');
  return { name: '--sql', sql, asked: { name, command: `regulars query --sql "${sql.trim()}"` } };
}
