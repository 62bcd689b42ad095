import { parametersOf } from '../database/parameters.ts';
import type { Query } from '../database/query.ts';
import { inWords } from '../locales/spoken.ts';
import { json } from '../terminal/formatted.ts';
import { queryWords } from '../terminal/query-words.ts';
import type { Delivery } from './deliver.ts';

/** Prints queries with what their rows are and their parameters, and the names of the tables of figures. */
export function listQueries(
  queries: Query[],
  figures: Query[],
  { json: isJson, terminal }: Pick<Delivery, 'json' | 'terminal'>,
): void {
  if (isJson) {
    terminal.print(json([...queries, ...figures].map(described)));
    return;
  }
  const texts = queries.map(described).map(({ name, rows, parameters }) => {
    const flags = parameters.map(
      (parameter) =>
        `    --param ${parameter.name}=${parameter.preset ?? '...'}   ${queryWords(parameter.description)}`,
    );
    return [name, `    ${queryWords(rows)}`, ...flags].join('\n');
  });
  const names = figures.map(({ name }) => name);
  const tables =
    names.length > 0
      ? [`${inWords('Tables of figures of the report, by their names:')}\n    ${names.join(' ')}`]
      : [];
  terminal.print([...texts, ...tables].join('\n\n'));
}

function described(query: Query) {
  return { name: query.name, rows: query.summary, parameters: parametersOf(query) };
}
