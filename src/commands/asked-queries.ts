import { existsSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { userQueriesBeside } from '../config/project.ts';
import { findConfig } from '../config/read-config.ts';
import { quoted } from '../database/names.ts';
import { boundParameters } from '../database/parameters.ts';
import { queriesIn, queriesOf } from '../database/queries.ts';
import type { Query } from '../database/query.ts';
import { UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';
import { queryWords } from '../terminal/query-words.ts';
import { didYouMean } from '../text/nearest.ts';
import type { Selection } from './deliver.ts';

/** What `regulars query` runs by name: the analyst's queries, and the tables that the report is drawn from. */
export type Named = { queries: Query[]; figures: Query[] };

/** Gives the queries that have names, the user's own among them. */
export function namedQueries(config: string | undefined): Named {
  const folder = userQueriesBeside(findConfig(config, []).path);
  return { queries: queriesOf('analyst', folder), figures: queriesOf('metrics', folder) };
}

/** Gives the queries of a folder that was named; undefined where none was. Of a folder of a project these are the ones in `analyst`. */
export function queriesInFolder(name: string, { queries, figures }: Named): Query[] | undefined {
  if ([...queries, ...figures].some((query) => query.name === name)) return undefined;
  if (!statSync(name, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  const found = [name, join(name, 'analyst'), join(name, 'queries', 'analyst')].map(queriesIn);
  const first = found.find((list) => list.length > 0);
  if (first) return first;
  throw new UserError(
    inWords('{folder} holds no query: no file in it ends with .sql.', { folder: name }),
  );
}

/** Gives the select of a query that was named, or of a file of one. UserError where there is none. */
export function selectionOf(name: string, params: string[], named: Named): Selection {
  const figures = named.figures.find((query) => query.name === name);
  const query =
    named.queries.find((one) => one.name === name) ?? (figures ? undefined : queryIn(name));
  if (query) return selection(query, params);
  if (!figures) throw unknownQuery(name, [...named.queries, ...named.figures]);
  boundParameters({ ...figures, sql: '' }, params);
  const sql = `select * from ${quoted(name)} order by all`;
  return { name, sql, asked: { name, text: figures.summary, command: `regulars query ${name}` } };
}

/** Gives the select of a query, with its parameters bound to what was given. */
export function selection(query: Query, params: string[]): Selection {
  const given = params.map((text) => ` --param ${text}`).join('');
  return {
    name: query.path,
    sql: query.sql,
    parameters: boundParameters(query, params),
    asked: {
      name: query.name,
      text: queryWords(query.summary),
      command: `regulars query ${query.name}${given}`,
    },
  };
}

function queryIn(path: string): Query | undefined {
  if (extname(path) !== '.sql' || !existsSync(path)) return undefined;
  return queriesIn(dirname(path)).find((query) => basename(query.path) === basename(path));
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
