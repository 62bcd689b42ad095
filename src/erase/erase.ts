import { addErased } from '../config/erased-list.ts';
import { allRows } from '../database/archive-copy.ts';
import type { Database } from '../database/database.ts';
import { literal, quoted } from '../database/queries.ts';
import { wordsOf } from '../load/map/set-aside-words.ts';
import type { FoundCustomer } from '../read/journey.ts';
import { reasonText } from '../reasons/reason-text.ts';
import { ADDRESS_LISTS, BELONGS, ERASED, erasedNames, nameErased } from './erased-rows.ts';
import { filesWithout, UNUSED_FILES, type WriteOptions, writeAnew } from './write-anew.ts';

/** What an erasure removes: rows by table, the words a report could still name the customer by, and the exports that hold the rows. */
export type Erasure = {
  customer: FoundCustomer;
  rows: { table: string; count: number }[];
  /** Names and addresses of the customer and its contacts. */
  words: string[];
  files: string[];
  /** Rows of the lists of decisions that name the customer: file and line. */
  decisions: string[];
};

/** Says what erasing a customer would remove; nothing is changed. */
export async function plannedErasure(
  database: Database,
  customer: FoundCustomer,
): Promise<Erasure> {
  await nameErased(database, customer, 'main');
  const rows: Erasure['rows'] = [];
  const files = new Set<string>();
  for (const [table, belongs] of Object.entries(BELONGS)) {
    const found = await database.read(
      `select files.path, count(*) as row_count
      from imports.${quoted(table)} inner join imports.files as files using (file_id)
      where ${belongs}
      group by files.path
      order by files.path`,
    );
    const counts = found.array('row_count') as number[];
    const count = counts.reduce((sum, one) => sum + one, 0);
    if (count > 0) rows.push({ table, count });
    for (const path of found.array('path') as string[]) files.add(path);
  }
  const words = await database.read('select word from erased_words order by word');
  return {
    customer,
    rows,
    words: words.array('word') as string[],
    files: [...files].sort(),
    decisions: await decisionsNaming(database, 'main'),
  };
}

/** Gives the place of each decision that is about the customer or names it anywhere. */
async function decisionsNaming(database: Database, modelled: string): Promise<string[]> {
  const named = await database.read(`
    select distinct made.file || ':' || made.line as place, made.decision_id
    from ${modelled}.made_decisions as made
    left join ${modelled}.decided using (decision_id)
    left join ${modelled}.decided_customers using (decision_id)
    where decided.customer_id in (from erased_customers)
      or decided_customers.customer_id in (from erased_customers)
      or decided_customers.other_customer_id in (from erased_customers)
      or made.customer in (from erased_customers)
      or made.other_customer in (from erased_customers)
      or exists (
        select 1 from erased_words
        where contains(lower(concat_ws(' ', made.customer, made.other_customer, made.why, made.found)), lower(word)))
    order by made.decision_id`);
  return named.array('place') as string[];
}

/** Gives the customers of a number or name that people have decided to be none; nothing else finds them. */
export async function findExcluded(database: Database, text: string): Promise<FoundCustomer[]> {
  const found = await database.read(
    `select customer_id, name, null as addresses
    from crm_customers semi join excluded_customers using (customer_id)
    where customer_id = $text or lower(name) = lower($text)`,
    { text: text.trim() },
  );
  return found.objects() as FoundCustomer[];
}

/** Removes a customer: the database is written anew without its rows. */
export async function erase(customer: FoundCustomer, options: WriteOptions): Promise<void> {
  await writeAnew(options, {
    prepare: (database) => nameErased(database, customer, 'archive.main'),
    rowsOf: rowsOfOthers,
    projectOf: async (database, project) => {
      addErased(project.erasedFolder, await erasedNames(database));
      // Until the lines that name the customer are taken out, the database has none of the list.
      const isNamed = (await decisionsNaming(database, 'archive.main')).length > 0;
      return isNamed ? { ...project, decisions: [] } : project;
    },
  });
}

/** Rows of a table without the customer's; of a mail or meeting with several, the others keep theirs. What was set aside loses its text where it names the customer. */
function rowsOfOthers(table: string): string {
  if (table === 'quarantine') return QUARANTINE;
  if (table === 'files') return FILES;
  if (table === 'unused_files') return UNUSED;
  const belongs = BELONGS[table];
  if (belongs === undefined) return allRows(table);
  const lists = ADDRESS_LISTS[table]?.map(KEPT) ?? [];
  const rest = lists.length > 0 ? `replace (${lists.join(', ')})` : '';
  return `select * ${rest} from archive.imports.${quoted(table)} where not coalesce(${belongs}, false)`;
}

const KEPT = (column: string) =>
  `list_filter(${column}, lambda address: not list_contains(${ERASED}, address)) as ${column}`;

const ERASED_REASON = "[{'code': 'erased', 'column_name': null, 'value': null, 'others': null}]";

const QUARANTINE = `
  select * exclude (names_erased) replace (
    case when names_erased then ${ERASED_REASON} else reasons end as reasons,
    case when names_erased then ${literal(reasonText([{ code: 'erased' }]))} else reason end as reason,
    case when not names_erased then content end as content)
  from (
    select *, exists (
      select 1 from erased_words
      where contains(lower(concat(quarantine.reason, ' ', quarantine.content)), lower(erased_words.word))
    ) or list_has_any(
      ${wordsOf("concat_ws(' ', quarantine.reason, quarantine.content)")},
      (select list(name) from (from erased_customers union from erased_contacts union from erased_relations) as ids (name))
    ) as names_erased
    from archive.imports.quarantine as quarantine
  )
`;

const UNUSED = `${UNUSED_FILES} where not exists (
  select 1 from erased_words where contains(lower(path), lower(erased_words.word)))`;

/** The files are remembered as if the rows had never stood in them. */
const FILES = filesWithout(Object.keys(BELONGS));
