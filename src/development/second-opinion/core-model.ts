import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../../config/config.ts';
import type { Database } from '../../database/database.ts';
import { inBuildOrder, queriesFor, queriesOf, quoted } from '../../database/queries.ts';
import { settle } from '../../database/settle.ts';
import { writeDecisions } from '../../model/made-decisions.ts';
import { createModelTable, model } from '../../model/model.ts';
import { shownSchema } from '../../model/model-schema.ts';
import { silent } from '../../progress.ts';
import type { Company, Decision } from './company.ts';
import { storeCompany } from './stored-company.ts';

/**
 * Gives a function that models a company, but only the core tables named and what they read: settings and calendar
 * are written once, so all companies must share their first day.
 */
export async function coreModel(
  database: Database,
  tables: string[],
  first: { company: Company; config: Config; asOf: string },
): Promise<(company: Company) => Promise<void>> {
  const { company, config, asOf } = first;
  await storeCompany(database, company);
  await model(database, { config, asOf, tables, progress: silent });
  await database.run(`set search_path = '${await shownSchema(database)}'`);
  const needed = await queriesFor(database, queriesOf('core'), tables);
  const built = await inBuildOrder(database, needed);
  const list = join(mkdtempSync(join(tmpdir(), 'regulars-decided-')), 'decisions.csv');
  return async (next) => {
    await storeCompany(database, next);
    await settle(database);
    writeFileSync(list, listOf(next.decisions));
    await database.run('drop table made_decisions');
    await writeDecisions(database, [list]);
    for (const query of built) {
      await database.run(`drop ${query.isView ? 'view' : 'table'} ${quoted(query.name)}`);
      await createModelTable(database, query);
    }
  };
}

/** The list as people keep it; nothing in it stands in quotes. */
function listOf(decisions: Decision[]): string {
  const rows = decisions.map(({ customer, message, order, what, detail, when }) =>
    [customer, message, order, what, detail, when].map((cell) => cell ?? '').join(','),
  );
  return ['customer,message,order,what,detail,when', ...rows, ''].join('\n');
}
