import type { Database } from '../database/database.ts';
import { literal, quoted } from '../database/queries.ts';
import type { ReasonCode } from '../reasons/reasons.ts';
import { forgetsSome } from './map/forgotten.ts';
import { GOES_TOO, nameForgotten } from './map/forgotten-customers.ts';
import type { PlannedFile } from './plan.ts';

/** Sets aside, without their text, customers of whom nothing is left from the day on before which nothing may be kept, and what goes with them; free blocks hold them until the database is written anew. */
export async function forgetCustomers(database: Database): Promise<void> {
  if (!(await forgetsSome(database))) return;
  await nameForgotten(database, 'imports');
  await database.transaction(async () => {
    for (const [table, condition] of Object.entries(GOES_TOO)) {
      if (condition !== 'false') await setAside(database, table, condition);
    }
  });
}

async function setAside(database: Database, table: string, condition: string): Promise<void> {
  const code: ReasonCode = table === 'campaigns' ? 'forgotten' : 'forgotten_customer';
  await database.run(`
    create or replace temp table going as
    select file_id, line from imports.${quoted(table)} where ${condition};
    insert into imports.quarantine
    select file_id, line, ${literal(table)}, reasons, reason_text(reasons), null
    from (select *, [reason_told('${code}', null, null, null)] as reasons from going);
    update imports.files set accepted_count = accepted_count - gone.row_count, quarantine_count = quarantine_count + gone.row_count
    from (select file_id, count(*) as row_count from going group by file_id) as gone
    where gone.file_id = files.file_id;
    delete from imports.${quoted(table)} where ${condition}`);
}

/** Has files read again whose customers were forgotten, where newer rows may name them: who is back has a name again. */
export async function withForgotten(
  database: Database,
  plan: PlannedFile[],
): Promise<PlannedFile[]> {
  if (!(await forgetsSome(database))) return plan;
  const found = await database.read(`
    select distinct files.absolute_path as place, files.file_id < (
      select max(file_id) from imports.files where table_name not in ('customers', 'contacts', 'people')) as is_older
    from imports.quarantine inner join imports.files as files using (file_id)
    where list_contains(list_transform(quarantine.reasons, lambda told: told.code), 'forgotten_customer')`);
  const rows = found.objects() as { place: string; is_older: boolean }[];
  const isAnyNew = plan.some(({ isUnchanged, copyOf }) => !isUnchanged && copyOf === null);
  const places = rows.filter(({ is_older: isOlder }) => isOlder || isAnyNew);
  const isAgain = ({ absolutePath }: PlannedFile) =>
    places.some(({ place }) => place === absolutePath || place.startsWith(`${absolutePath}/`));
  return plan.map((file) => (isAgain(file) ? { ...file, isUnchanged: false } : file));
}
