import { createHash } from 'node:crypto';
import type { Database } from '../database/database.ts';
import { programQuery } from '../database/query.ts';
import { type HideIn, selectWithoutStaff } from '../read/hidden-results.ts';
import { printable } from '../text/printable.ts';

/** Logs there are: what happened with each customer, or the states on the way of each who was lost. */
export const LOG_KINDS = ['journeys', 'paths'] as const;
export type LogKind = (typeof LOG_KINDS)[number];

/** What is told of an event or case beside its name: a column of logged_events or logged_cases. */
export type Attribute = { name: string; type: 'string' | 'float' | 'boolean' };

/**
 * A log whose rows stand in temporary tables: `logged_events` in their order, `logged_cases` in that of their names, and
 * `logged_customers`. Nobody of ours is in their texts.
 */
export type EventLog = {
  database: Database;
  kind: LogKind;
  eventAttributes: Attribute[];
  caseAttributes: Attribute[];
  /** What is true of the whole log: its last day, time zone and currency. */
  facts: Record<string, string>;
  eventCount: number;
  caseCount: number;
};

/** Gives the select of the program that gives the events of a log. */
export function eventsSql(kind: LogKind): string {
  return programQuery(`reads/logged_${kind}`).sql;
}

/** Makes the tables of a log. `hide` hides people of ours; none where they are named. */
export async function eventLog(
  database: Database,
  kind: LogKind,
  hide: HideIn | undefined,
): Promise<EventLog> {
  const make = (table: Table) => makeTable(database, table, hide && keepingApart(hide));
  await make({
    name: 'logged_events',
    sql: eventsSql(kind),
    texts: kind === 'journeys' ? ['title', 'reference'] : [],
    order: 'occurred_at, event_id, case_key',
  });
  await make({
    name: 'logged_customers',
    sql: programQuery('reads/logged_customers').sql,
    texts: ['customer', 'customer_name', 'region', 'segment'],
    order: 'customer',
  });
  await make({ name: 'logged_cases', sql: CASES[kind], texts: [], order: 'case_id' });
  const hasRoles = kind === 'journeys' && (await nameRoles(database));
  return {
    database,
    kind,
    eventAttributes: [...EVENT_ATTRIBUTES[kind], ...(hasRoles ? [text('role')] : [])],
    caseAttributes: [...CASE_ATTRIBUTES[kind], ...CUSTOMER_ATTRIBUTES],
    facts: (await database.read(FACTS)).object(0) as Record<string, string>,
    eventCount: await countOf(database, 'logged_events'),
    caseCount: await countOf(database, 'logged_cases'),
  };
}

const FACTS = `select as_of_on as "as of", timezone as "time zone", currency from settings`;

/** A case is a customer, or a loss of one. */
const CASES: Record<LogKind, string> = {
  journeys: `select customer_key as case_key, customer as case_id, * from logged_customers`,
  paths: `
    select
      logged.case_key, concat(customer, '#', losses.loss_number) as case_id, logged_customers.*,
      losses.basis, losses.was_regular, losses.annual_value
    from (select distinct case_key, customer_key from logged_events) as logged
      inner join logged_customers using (customer_key)
      inner join losses
        on key_of(concat_ws(' ', losses.customer_id, losses.loss_number)) = logged.case_key`,
};

function text(name: string): Attribute {
  return { name, type: 'string' };
}

const EVENT_ATTRIBUTES: Record<LogKind, Attribute[]> = {
  journeys: [
    ...[text('day'), text('lane'), text('title')],
    { name: 'value', type: 'float' },
    text('reference'),
  ],
  paths: [text('day')],
};

const CASE_ATTRIBUTES: Record<LogKind, Attribute[]> = {
  journeys: [],
  paths: [
    text('customer'),
    text('basis'),
    { name: 'was_regular', type: 'boolean' },
    { name: 'annual_value', type: 'float' },
  ],
};

/** What is told of a customer in every log. */
export const CUSTOMER_ATTRIBUTES: Attribute[] = [
  text('customer_name'),
  text('customer_kind'),
  text('country'),
  text('region'),
  text('segment'),
];

/** A table to be made of a select: in which columns others have written, and how its rows are ordered. */
export type Table = { name: string; sql: string; texts: string[]; order: string };

/** Makes a temporary table of the rows of a select: its texts on one line, without people of ours. */
export async function makeTable(
  database: Database,
  { name, sql, texts, order }: Table,
  hide: HideIn | undefined,
): Promise<void> {
  const hidden =
    hide && texts.length > 0 ? await selectWithoutStaff(database, { sql, texts }, hide) : sql;
  database.textFunction('on_one_line', printable);
  const tidied = texts.map(
    (column) =>
      `if(regexp_full_match(${column}, '[ -~]*'), ${column}, on_one_line(${column})) as ${column}`,
  );
  const replaced = texts.length > 0 ? `replace (${tidied.join(', ')})` : '';
  await database.run(
    `create or replace temp table ${name} as
    select * ${replaced} from (\n${hidden}\n) as made order by ${order}`,
  );
}

/** Two customers who are known by addresses of ours stay two. */
function keepingApart(hide: HideIn): HideIn {
  return (text, column) => {
    const told = hide(text, column);
    if (told === text || column !== 'customer') return told;
    return `…${createHash('md5').update(text).digest('hex').slice(0, 8)}`;
  };
}

/** Adds the roles of those who acted to the events; false where none may be told. */
async function nameRoles(database: Database): Promise<boolean> {
  await database.run(
    `create or replace temp table logged_roles as ${programQuery('reads/logged_roles').sql}`,
  );
  return (await countOf(database, 'logged_roles')) > 0;
}

async function countOf(database: Database, table: string): Promise<number> {
  const counted = await database.read(`select count(*) as count from ${table}`);
  return Number(counted.get('count', 0));
}
