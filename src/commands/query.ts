import { readFileSync } from 'node:fs';
import type { Query } from '../database/query.ts';
import { UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';
import { message } from '../locales/translate.ts';
import { didYouMean } from '../text/nearest.ts';
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
      .positional('name', { type: 'string', describe: inWords('Named query; none for the list') })
      .options(described({ param: PARAM }))
      .option('sql', { type: 'string', describe: inWords('One select of your own; - for stdin') })
      .options(described(deliveryFlags))
      .options(described(PAGE_FLAGS)),
  handler: async (flags) => {
    const queries = await analystQueries(flags.config);
    if (flags.sql === undefined && flags.name === undefined) return list(queries, flags);
    const selection = await selectionOf(flags, queries);
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
  },
};

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

async function analystQueries(config: string | undefined): Promise<Query[]> {
  const { queriesOf } = await import('../database/queries.ts');
  const { userQueriesBeside } = await import('../config/project.ts');
  const { findConfig } = await import('../config/read-config.ts');
  return queriesOf('analyst', userQueriesBeside(findConfig(config, []).path));
}

async function list(queries: Query[], { json: isJson, terminal }: Delivery): Promise<void> {
  const { parametersOf } = await import('../database/parameters.ts');
  const listed = queries.map((query) => ({
    name: query.name,
    rows: query.summary,
    parameters: parametersOf(query),
  }));
  const { json } = await import('../terminal/formatted.ts');
  const { queryWords } = await import('../terminal/query-words.ts');
  if (isJson) return terminal.print(json(listed));
  const texts = listed.map(({ name, rows, parameters }) => {
    const flags = parameters.map(
      (parameter) =>
        `    --param ${parameter.name}=${parameter.preset ?? '...'}   ${queryWords(parameter.description)}`,
    );
    return [name, `    ${queryWords(rows)}`, ...flags].join('\n');
  });
  terminal.print(texts.join('\n\n'));
}

async function selectionOf(flags: Flags, queries: Query[]): Promise<Selection> {
  if (flags.sql !== undefined && flags.name !== undefined) {
    throw new UserError(inWords('Give the name of a query or --sql, not both.'));
  }
  if (flags.sql !== undefined)
    return ownSelection(flags.sql === '-' ? readFileSync(0, 'utf8') : flags.sql);
  const { boundParameters } = await import('../database/parameters.ts');
  const query = queries.find(({ name }) => name === flags.name);
  if (query === undefined) throw unknownQuery(flags.name ?? '', queries);
  const { queryWords } = await import('../terminal/query-words.ts');
  const given = flags.param.map((text) => ` --param ${text}`).join('');
  return {
    name: query.path,
    sql: query.sql,
    parameters: boundParameters(query, flags.param),
    asked: {
      name: query.name,
      text: queryWords(query.summary),
      command: `regulars query ${query.name}${given}`,
    },
  };
}

function ownSelection(sql: string): Selection {
  const name = inWords('A query of your own');
  return { name: '--sql', sql, asked: { name, command: `regulars query --sql "${sql.trim()}"` } };
}

function unknownQuery(name: string, queries: Query[]): UserError {
  if (/^\s*(select|from|with|describe|show)\s/i.test(name)) {
    return new UserError(
      inWords('{name} is SQL and no name of a query. Write --sql before it.', { name }),
    );
  }
  const known = queries.map((query) => query.name);
  return new UserError(
    [
      inWords('There is no query {name}.', { name }) + didYouMean(name, known),
      inWords("''regulars query'' lists them."),
    ].join(' '),
  );
}
