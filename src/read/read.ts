import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type ColumnTable, from } from 'arquero';
import type { Database } from '../database/database.ts';
import { queriesOf, quoted } from '../database/queries.ts';
import { QUERIES_FOLDER } from '../database/query.ts';
import { languageCodes, localeOf } from '../locales/languages.ts';
import { type Definition, definitionsOf, translatedDefinitions } from './definitions.ts';

/** The metric tables, `settings`, `checks`, what was fitted and the definitions, by name, as plain values. */
export type Tables = Record<string, ColumnTable>;

/** Reads what the report is built from; the last use of the database. */
export async function read(database: Database): Promise<Tables> {
  const tables: Tables = {
    settings: await database.read('from main.settings'),
    checks: await database.read('from main.checks order by name'),
    fitted_models: await database.read('from main.fitted_models order by model'),
    definitions: definitionTable(),
    fitted_estimates: await database.read('from main.fitted_estimates order by model, name'),
  };
  for (const { name } of queriesOf('metrics')) {
    tables[name] = await database.read(`from main.${quoted(name)}`);
  }
  return tables;
}

/** DEFINITIONS.md in the languages of the report, one row per language and word; English where a language has none. */
function definitionTable(): ColumnTable {
  const written = definitionsIn('DEFINITIONS.md');
  return from(
    languageCodes().flatMap((language) => {
      const { definitions } = localeOf(language);
      const entries = definitions
        ? translatedDefinitions(written, definitionsIn(definitions))
        : written;
      return entries.map((entry) => ({ language, ...entry }));
    }),
  );
}

function definitionsIn(file: string): Definition[] {
  return definitionsOf(readFileSync(join(dirname(QUERIES_FOLDER), file), 'utf8'));
}
