import { findProject, type Project } from '../config/project.ts';
import { writeForgetBefore } from '../config/write-forget-before.ts';
import { allRows } from '../database/archive-copy.ts';
import { type Database, openDatabase } from '../database/database.ts';
import { archiveOf } from '../database/partitioned-rows.ts';
import { quoted } from '../database/queries.ts';
import { UserError } from '../errors.ts';
import { createForgotten, liesBefore } from '../load/map/forgotten.ts';
import { GOES_TOO, nameForgotten } from '../load/map/forgotten-customers.ts';
import { withoutValues } from '../load/map/left-out.ts';
import { createTypingMacros } from '../load/map/typing.ts';
import { forgetsNothing } from '../load/shared/assembled.ts';
import { inWords } from '../locales/spoken.ts';
import { filesWithout, UNUSED_FILES, type WriteOptions, writeAnew } from './write-anew.ts';

/** What forgetting removes: rows by table, customers among them, set-aside rows that lose their text, and what else holds it. */
export type Forgetting = {
  before: string;
  rows: { table: string; count: number }[];
  setAside: number;
  files: string[];
  /** Rows of the lists of decisions that speak of days before: file and line. */
  decisions: string[];
};

type Zone = { timezone: string };

/** Says what forgetting all before a day would remove; nothing is changed. UserError where that would be all, or where more is forgotten already. */
export async function plannedForgetting(
  database: Database,
  day: string,
  config: Zone & { forget_before?: string | undefined },
): Promise<Forgetting> {
  await requireOwnRows(database);
  await requireSense(database, day, config.forget_before);
  const conditions = await namedGoing(database, 'imports', { day, ...config });
  const rows: Forgetting['rows'] = [];
  const files = new Set<string>();
  for (const [table, condition] of conditions) {
    const found = await database.read(
      `select files.path, count(*) as row_count
      from imports.${quoted(table)} inner join imports.files as files using (file_id)
      where ${condition}
      group by files.path`,
    );
    const count = (found.array('row_count') as number[]).reduce((sum, one) => sum + one, 0);
    if (count > 0) rows.push({ table, count });
    for (const path of found.array('path') as string[]) files.add(path);
  }
  const setAside = await database.read(
    'select count(*) as count from imports.quarantine where content is not null',
  );
  return {
    before: day,
    rows,
    setAside: setAside.get('count', 0) as number,
    files: [...files].sort(),
    decisions: await decisionsBefore(database, 'main'),
  };
}

/** Writes the day into regulars.yaml, which every load obeys, and the database anew without what lies before it. Gives the path of the configuration. */
export async function forget(day: string, options: WriteOptions): Promise<string> {
  const { config, configPath } = await projectOf(options);
  const written = writeForgetBefore(configPath, day);
  let conditions = new Map<string, string>();
  await writeAnew(
    { ...options, config: written },
    {
      prepare: async (database) => {
        await createTypingMacros(database);
        conditions = await namedGoing(database, 'archive.imports', { ...config, day });
      },
      rowsOf: (table) => {
        if (table === 'quarantine') return QUARANTINE;
        if (table === 'unused_files') return UNUSED_FILES;
        if (table === 'files') return filesWithout([...conditions.keys()]);
        const going = conditions.get(table);
        return going === undefined
          ? allRows(table)
          : `select * from archive.imports.${quoted(table)} where not coalesce(${going}, false)`;
      },
      projectOf: async (database, project) => {
        // Until such lines are taken out, the database has none of the list.
        const speaks = (await decisionsBefore(database, 'archive.main')).length > 0;
        return speaks ? { ...project, decisions: [] } : project;
      },
    },
  );
  return written;
}

/** The configuration is found by the files that the database was loaded from. */
async function projectOf(options: WriteOptions): Promise<Project> {
  const database = await openDatabase(options.database, { readOnly: true });
  try {
    await requireOwnRows(database);
    return await findProject(database, { ...options, exports: [] });
  } finally {
    database.close();
  }
}

async function requireSense(
  database: Database,
  day: string,
  forgotten: string | undefined,
): Promise<void> {
  const known = await database.read('select data_end_on from settings');
  const last = known.get('data_end_on', 0) as string;
  if (day > last) {
    throw new UserError(
      inWords(
        'Nothing would be left: the last day of which anything is known is {last}. Name a day up to it.',
        { last: String(last) },
      ),
    );
  }
  if (forgotten !== undefined && day < forgotten) {
    throw new UserError(
      inWords(
        'What lies before {forgotten} is forgotten already (forget_before in regulars.yaml). Name a later day.',
        { forgotten },
      ),
    );
  }
}

/** Gives the condition of the rows that go, by table. */
async function namedGoing(
  database: Database,
  imports: string,
  { day, timezone }: Zone & { day: string },
): Promise<Map<string, string>> {
  await createForgotten(database, { forget_before: day, timezone });
  await nameForgotten(database, imports);
  const conditions = new Map<string, string>();
  for (const [table, goesToo] of Object.entries(GOES_TOO)) {
    const columns = await database.read(`describe ${imports}.${quoted(table)}`);
    const names = columns.array('column_name') as string[];
    conditions.set(
      table,
      `coalesce(${liesBefore(table, names)}, false) or coalesce(${goesToo}, false)`,
    );
  }
  return conditions;
}

/** Gives the place of each decision that is over; what holds on for good stays. */
async function decisionsBefore(database: Database, modelled: string): Promise<string[]> {
  const found = await database.read(`
    select file || ':' || line as place from ${modelled}.made_decisions
    where what in ('answered_by_phone', 'asks_nothing', 'note', 'terms_changed', 'done_until')
      and coalesce(on_day, decided_on) < getvariable('forget_on')
    order by decision_id`);
  return found.array('place') as string[];
}

/** The day of a row that was set aside is not known. */
const QUARANTINE = `
  select * exclude (bare) replace (bare as reasons, reason_text(bare) as reason, null as content)
  from (select *, ${withoutValues('reasons')} as bare from archive.imports.quarantine)
`;

/** The rows of an archive that several loaders fill are not to be forgotten here. */
async function requireOwnRows(database: Database): Promise<void> {
  if ((await archiveOf(database)) !== undefined) throw forgetsNothing();
}
