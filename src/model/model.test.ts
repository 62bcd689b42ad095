import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Config, configSchema } from '../config/config.ts';
import { type Database, openDatabase } from '../database/database.ts';
import { queriesOf } from '../database/queries.ts';
import { createSchema } from '../database/schema.ts';
import { silent } from '../progress.ts';
import { model, rehearseModel } from './model.ts';

const config: Config = configSchema.parse({
  own: { domains: ['firm.example'] },
  freshness: { contracts: 400 },
});

/** The founding story of DESIGN.md as bare rows: who did what on which day. */
const FOUNDING_STORY = `
insert into imports.files (file_id, path) values (1, 'story');
insert into imports.customers (customer_id, name, file_id) values ('K1', 'Hansen', 1);
insert into imports.contacts (contact_id, customer_id, email, file_id) values ('P1', 'K1', 'jo@hansen.example', 1);
insert into imports.people (person_id, name, email, file_id) values
    ('A', 'Anna', 'anna@firm.example', 1), ('B', 'Bert', 'bert@firm.example', 1);
insert into imports.contracts (contract_id, customer_id, status, offered_on, decided_on, decided_by, started_on, ended_on, annual_value, has_changed_terms, file_id) values
    ('V8', 'K1', 'signed', '2007-11-05', '2007-11-20', 'customer', '2008-01-01', '2008-12-31', 18400, false, 1),
    ('V9', 'K1', 'signed', '2008-11-05', '2008-11-20', 'customer', '2009-01-01', '2009-12-31', 18400, false, 1),
    ('V10', 'K1', 'signed', '2009-11-05', '2009-11-20', 'customer', '2010-01-01', '2010-12-31', 18400, false, 1),
    ('V11', 'K1', 'signed', '2010-11-05', '2010-11-20', 'customer', '2011-01-01', '2011-12-31', 18400, false, 1),
    ('V12', 'K1', 'declined', '2011-11-03', '2011-11-10', 'customer', '2012-01-01', '2012-12-31', 18400, true, 1);
insert into imports.activities (activity_id, customer_id, person_id, kind, direction, occurred_at, file_id) values
    ('R1', 'K1', 'A', 'refusal', 'outbound', '2011-11-10 13:00', 1);
insert into imports.messages by name select *, key_of(message_id) as message_key from (values
    ('m1', 'email', '2011-11-09 09:00', 'Vertrag 2012', 'jo@hansen.example', ['anna@firm.example'], null, 'human', 'default', 'unclear', 1),
    ('m2', 'email', '2011-11-10 13:00', 'AW: Vertrag 2012', 'anna@firm.example', ['jo@hansen.example'], 'm1', 'human', 'default', 'unclear', 1),
    ('m3', 'email', '2012-10-10 08:00', 'Vertrag 2012 und 2013', 'bert@firm.example', ['jo@hansen.example'], null, 'human', 'default', 'unclear', 1),
    ('m4', 'email', '2012-10-10 13:30', 'AW: Vertrag 2012 und 2013', 'jo@hansen.example', ['bert@firm.example'], 'm3', 'human', 'default', 'conditional', 1),
    ('m5', 'email', '2012-12-03 08:00', 'AW: Vertrag 2012 und 2013', 'bert@firm.example', ['jo@hansen.example'], 'm4', 'human', 'default', 'unclear', 1)) as t (message_id, channel, sent_at, subject, from_address, to_addresses, in_reply_to, kind, kind_rule, reply_kind, file_id);
insert into imports.campaigns (campaign_id, name, subject, kind, sent_at, file_id) values
    ('N1', 'Oktober', 'Neues im Oktober', 'newsletter', '2012-10-20 08:00', 1),
    ('N2', 'Zurück', 'Kommen Sie zurück. Unsere Türen stehen offen.', 'win-back', '2012-11-14 08:00', 1);
insert into imports.sends (send_id, campaign_id, email, file_id) values
    ('s1', 'N1', 'jo@hansen.example', 1), ('s2', 'N2', 'jo@hansen.example', 1);
`;

/** Opens a database in memory that holds the story, loaded and not modelled. */
async function openStory(): Promise<Database> {
  const database = await openDatabase(':memory:', { threads: 1 });
  await createSchema(database);
  await database.run(FOUNDING_STORY);
  return database;
}

describe('the founding story as of 2012-11-28', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openStory();
    await model(database, { config, asOf: '2012-11-28', progress: silent });
  });
  afterAll(() => database.close());

  const rows = async (sql: string) => (await database.read(sql)).objects();

  test('money is decimal everywhere, so that a sum is the same in whatever order it is added', async () => {
    const floating = await rows(`
      select table_name, column_name from duckdb_columns()
      where schema_name = 'main' and data_type in ('DOUBLE', 'FLOAT')
        and (column_name = 'value' or column_name like '%\\_value' escape '\\')`);
    expect(floating).toEqual([]);
  });

  test('the contract was lost on 2012-01-01 after a refusal, and the customer was a regular', async () => {
    expect(
      await rows(
        'select customer_since_on, churned_on, was_regular, last_event, last_event_on from churns',
      ),
    ).toEqual([
      {
        customer_since_on: '2008-01-01',
        churned_on: '2012-01-01',
        was_regular: true,
        last_event: 'refusal',
        last_event_on: '2011-11-10',
      },
    ]);
  });

  test('the first personal attempt came 335 days after the refusal, by another person, with a stale offer', async () => {
    expect(
      await rows(
        `select attempted_on, days_since_refusal, days_since_churn, is_handover, offer_days_left, is_stale_offer, reply_days, reply_kind, answer_outcome, answer_days
         from attempts where kind = 'personal'`,
      ),
    ).toEqual([
      {
        attempted_on: '2012-10-10',
        days_since_refusal: 335,
        days_since_churn: 283,
        is_handover: true,
        offer_days_left: 82,
        is_stale_offer: true,
        reply_days: 0,
        reply_kind: 'conditional',
        answer_outcome: 'open',
        answer_days: 49,
      },
    ]);
  });

  test('the conditional yes waits, and two mass mailings were sent meanwhile', async () => {
    expect(
      await rows(
        `select name, outcome, reply_kind
         from waits inner join message_names on message_id = wait_id where outcome = 'open'`,
      ),
    ).toEqual([{ name: 'm4', outcome: 'open', reply_kind: 'conditional' }]);
    expect(
      await rows(
        'select kind, name from mixed_messages inner join message_names on message_id = wait_id order by sent_at',
      ),
    ).toEqual([
      { kind: 'newsletter', name: 'm4' },
      { kind: 'win-back', name: 'm4' },
    ]);
  });

  test('we took one step in 384 days of our turn', async () => {
    expect(
      await rows('select step_count, our_turn_days, is_our_turn, turn_days from paces'),
    ).toEqual([{ step_count: 1, our_turn_days: 384, is_our_turn: true, turn_days: 49 }]);
  });

  test('tables of a row per message or mailing hold few texts: one costs as much as ten numbers', async () => {
    const texts = await database.read(
      `select table_name || '.' || column_name as name from duckdb_columns()
       where schema_name = 'main' and data_type = 'VARCHAR' and table_name in
         ('messages', 'recipients', 'correspondence', 'wait_messages', 'wait_members', 'waits', 'sends', 'promises')
       order by name`,
    );
    expect(texts.array('name')).toEqual([
      'messages.subject',
      'promises.class_name',
      'promises.promised_by',
      'promises.state',
      'sends.campaign_id',
      'sends.customer_id',
      'sends.send_id',
      'waits.customer_id',
    ]);
  });

  test('no check finds a problem', async () => {
    expect(await rows('select name, problem_count from checks where problem_count > 0')).toEqual(
      [],
    );
  });
});

test('another month is read as its own report has it, and the database stays as it was', async () => {
  const database = await openStory();
  const options = { config, tables: ['waiting_by_month'], progress: silent };
  await model(database, { ...options, month: '2012-10' });
  const october = (await database.read('from waiting_by_month order by month')).objects();
  await model(database, { ...options, month: '2012-11' });
  const rehearsed = await rehearseModel(database, { ...options, month: '2012-10' }, async () =>
    (await database.read('from waiting_by_month order by month')).objects(),
  );
  expect(rehearsed).toEqual(october);
  expect((await database.read('select period from settings')).objects()).toEqual([
    { period: '2012-11' },
  ]);
  database.close();
});

test('a query of the user’s own that has the name of a table is refused with its file', async () => {
  const queries = mkdtempSync(join(tmpdir(), 'regulars-queries-'));
  mkdirSync(join(queries, 'metrics'));
  writeFileSync(join(queries, 'metrics', 'waits.sql'), '-- One row.\nselect 1 as wait_id\n');
  const database = await openStory();
  const options = { config, month: '2012-10', userQueries: queries, progress: silent };
  await expect(model(database, { ...options, tables: ['waits'] })).rejects.toThrow(
    /metrics\/waits\.sql.*already exists/,
  );
  database.close();
});

test('a check that cannot be run leaves the model that is shown, and nothing of the new one', async () => {
  const queries = mkdtempSync(join(tmpdir(), 'regulars-queries-'));
  mkdirSync(join(queries, 'checks'));
  writeFileSync(join(queries, 'checks', 'broken.sql'), '-- None.\nselect nothing from waits\n');
  const database = await openStory();
  await model(database, { config, month: '2012-10', tables: ['waits'], progress: silent });
  const options = { config, month: '2012-11', userQueries: queries, progress: silent };
  await expect(model(database, options)).rejects.toThrow(/checks\/broken\.sql:2/);
  expect((await database.read('select period from settings')).array('period')).toEqual(['2012-10']);
  const schemas = await database.read(
    "select schema_name as name from duckdb_schemas() where schema_name like 'model_%'",
  );
  expect(schemas.array('name')).toEqual(['model_1']);
  database.close();
});

describe('a company of which little is known', () => {
  const PARTS = {
    orders: `insert into imports.orders (order_id, customer_id, ordered_at, value, file_id) values
      ('O1', 'K1', '2012-01-05 09:00', 10, 1), ('O2', 'K1', '2012-11-30 09:00', 10, 1)`,
    mail: `insert into imports.messages by name select *, key_of(message_id) as message_key from (values
      ('m1', 'email', '2012-10-05 09:00', 'jo@hansen.example', ['anna@firm.example'], 'human', 'default', 1),
      ('m2', 'email', '2012-11-30 09:00', 'anna@firm.example', ['jo@hansen.example'], 'human', 'default', 1)
      ) as t (message_id, channel, sent_at, from_address, to_addresses, kind, kind_rule, file_id)`,
    contracts: `insert into imports.contracts (contract_id, customer_id, status, started_on, ended_on, file_id) values
      ('V1', 'K1', 'signed', '2011-01-01', '2011-12-31', 1), ('V2', 'K2', 'signed', '2012-11-30', null, 1)`,
    activities: `insert into imports.activities (activity_id, customer_id, kind, occurred_at, file_id) values
      ('A1', 'K1', 'call', '2012-11-30 09:00', 1)`,
    tickets: `insert into imports.tickets (ticket_id, email, opened_at, file_id) values
      ('T1', 'jo@hansen.example', '2012-11-30 09:00', 1)`,
    sends: `insert into imports.sends (send_id, email, sent_at, file_id) values
      ('s1', 'jo@hansen.example', '2012-11-30 09:00', 1)`,
  };
  test.for(Object.entries(PARTS))('is modelled from %s alone', async ([, part]) => {
    const database = await openDatabase(':memory:', { threads: 1 });
    await createSchema(database);
    await database.run(`insert into imports.files (file_id, path) values (1, 'one'); ${part}`);
    await model(database, { config, progress: silent });
    const found = await database.read(
      `select period, (select sum(customer_count) from movements where kind = 'closing') as closing,
         (select sum(problem_count) from checks) as problem_count
       from settings`,
    );
    expect(found.objects()).toEqual([{ period: '2012-11', closing: 0, problem_count: 0 }]);
    database.close();
  });
});

test('the core tables of a past day are the same when later data have been loaded', async () => {
  const database = await openStory();
  const options = { config, asOf: '2012-11-28', tables: CORE, progress: silent };
  await model(database, options);
  const before = await contentsOf(database);
  await database.run(LATER_DATA);
  await model(database, options);
  expect(await contentsOf(database)).toEqual(before);
  database.close();
});

/** What is loaded on 29 November and after: new rows, and newer copies of rows that were known before. */
const LATER_DATA = `
insert into imports.files (file_id, path) values (2, 'story, a month later');
insert into imports.customers (customer_id, name, created_on, file_id) values ('K9', 'Later', '2012-12-01', 2);
insert into imports.contacts (contact_id, customer_id, email, since_on, file_id) values ('P9', 'K1', 'new@hansen.example', '2012-12-01', 2);
insert into imports.people (person_id, email, since_on, file_id) values ('C', 'cora@firm.example', '2012-12-01', 2);
insert into imports.contracts (contract_id, customer_id, status, offered_on, decided_on, decided_by, started_on, ended_on, annual_value, file_id) values
    ('V13', 'K1', 'signed', '2012-12-03', '2012-12-10', 'customer', '2013-01-01', '2013-12-31', 18400, 2);
insert into imports.orders (order_id, customer_id, ordered_at, value, file_id) values ('O1', 'K9', '2012-11-29 09:00', 5, 2);
insert into imports.activities (activity_id, customer_id, person_id, kind, direction, occurred_at, file_id) values
    ('R2', 'K1', 'A', 'call', 'outbound', '2012-11-28 23:30', 2), ('R3', 'K1', null, 'cancellation', 'inbound', '2012-12-01 09:00', 2);
insert into imports.tickets (ticket_id, email, opened_at, file_id) values ('T1', 'other@hansen.example', '2012-12-05 09:00', 2);
insert into imports.messages by name select *, key_of(message_id) as message_key from (values
    ('m4', 'email', '2012-10-10 13:30', 'AW: Vertrag 2012 und 2013', 'jo@hansen.example', ['bert@firm.example'], 'm3', null, 'human', 'default', 2),
    ('m0', 'email', '2012-12-07 08:00', 'Vertrag 2012', 'kim@hansen.example', ['anna@firm.example'], 'm5', ['m1', 'm3', 'm5'], 'human', 'default', 2)) as t (message_id, channel, sent_at, subject, from_address, to_addresses, in_reply_to, reference_ids, kind, kind_rule, file_id);
insert into imports.campaigns (campaign_id, name, kind, sent_at, file_id) values ('N3', 'Dezember', 'newsletter', '2012-12-01 08:00', 2);
insert into imports.sends (send_id, campaign_id, email, file_id) values ('s3', 'N3', 'kim@hansen.example', 2);
`;

const CORE = queriesOf('core').map(({ name }) => name);
// One of the later rows is a copy of a mail of that day, and these tell copies and files, and how far these reach.
const COPIES = [
  'mail_copies',
  'older_rows',
  'repeated_ids',
  'file_order',
  'file_paths',
  'mailboxes',
  'source_days',
  'source_spans',
  'source_gaps',
  'data_sources',
];

/** Gives the rows of every core table; where a copy was found, and by which name of file, is no content. */
async function contentsOf(database: Database): Promise<Record<string, unknown>> {
  const contents: Record<string, unknown> = {};
  for (const name of CORE.filter((core) => !COPIES.includes(core))) {
    const table = await database.read(
      `select columns(lambda name: name not in ('file_id', 'line', 'message_row')) from ${name} order by all`,
    );
    contents[name] = table.objects();
  }
  return contents;
}
