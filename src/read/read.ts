import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Database } from '../database/database.ts';
import { queriesOf, quoted } from '../database/queries.ts';
import { QUERIES_FOLDER } from '../database/query.ts';
import type { Plain } from '../database/read.ts';
import { languageCodes, localeOf } from '../locales/languages.ts';
import { type Definition, definitionsOf, translatedDefinitions } from './definitions.ts';
import { hidingInPaths } from './hidden-paths.ts';
import { hidingStaff } from './hiding-staff.ts';
import { inKnownDigits } from './known-digits.ts';
import { tamed } from './printable-rows.ts';
import type { Rows } from './rows.ts';

/** The rows of the metric tables, of `settings`, `checks`, `own_rules`, what was fitted and the definitions, by the name of the table; a part of them where one customer is read. */
export type Tables = { [Name in keyof Rows]?: Rows[Name][] };

/** Reads what the report is built from; the last use of the database. */
export async function read(database: Database): Promise<Tables> {
  const selects = {
    settings: 'from main.settings',
    checks: 'from main.checks order by name',
    own_rules: 'from main.own_rules order by name',
    fitted_models: 'from main.fitted_models order by model',
    fitted_holdouts: 'from main.fitted_holdouts order by model, weeks_before',
    fitted_estimates: 'from main.fitted_estimates order by model, name',
    ...Object.fromEntries(
      queriesOf('metrics').map(({ name }) => [name, `from main.${quoted(name)}`]),
    ),
  };
  return { ...(await readTables(database, selects)), definitions: definitions() };
}

/** Gives the rows of selects, each by the name of the table that it stands for; `rows.ts` says what they are. */
export async function readTables(
  database: Database,
  selects: Record<string, string>,
): Promise<Tables> {
  const hide = await hidingStaff(database);
  const hideInPath = hidingInPaths(hide);
  const tables: Record<string, object[]> = {};
  for (const [name, sql] of Object.entries(selects)) {
    const rows = (await database.read(sql)).objects() as Record<string, Plain>[];
    tables[name] = rows.map((row) => tamed(inKnownDigits(row) as object, hide, hideInPath));
  }
  return tables as Tables;
}

/** Gives DEFINITIONS.md in the languages of the report; English where a language has none. */
export function definitions(): Rows['definitions'][] {
  const written = definitionsIn('DEFINITIONS.md');
  return languageCodes().flatMap((language) => {
    const { definitions } = localeOf(language);
    const entries = definitions
      ? translatedDefinitions(written, definitionsIn(definitions))
      : written;
    return entries.map((entry) => ({ language, ...entry }));
  });
}

function definitionsIn(file: string): Definition[] {
  return definitionsOf(readFileSync(join(dirname(QUERIES_FOLDER), file), 'utf8'));
}
