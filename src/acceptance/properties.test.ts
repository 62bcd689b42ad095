import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../build/build.ts';
import { configSchema } from '../config/config.ts';
import { type Database, openDatabase } from '../database/database.ts';
import { createStatisticsMacros, createTable, queriesOf } from '../database/queries.ts';
import { QUERIES_FOLDER, readQuery } from '../database/query.ts';
import { openFixture } from '../development/load-fixture.ts';
import { nullsFound } from '../development/nulls-found.ts';
import { propertyRuns } from '../development/property-runs.ts';
import type { Company } from '../development/second-opinion/company.ts';
import { coreModel } from '../development/second-opinion/core-model.ts';
import {
  AS_OF,
  companyOf,
  generatedCompany,
} from '../development/second-opinion/generated-company.ts';
import { withLateRows } from '../development/second-opinion/late-rows.ts';
import { storeCompany } from '../development/second-opinion/stored-company.ts';
import { model } from '../model/model.ts';
import { silent } from '../progress.ts';
import { read } from '../read/read.ts';

const config = configSchema.parse({
  own: { domains: ['firm.example'] },
  freemail_domains: ['post.example'],
  // How far a source reaches is told by rows after the day of the report too: here each has ended.
  freshness: Object.fromEntries(
    ['messages', 'activities', 'tickets', 'contracts', 'orders', 'sends', 'campaigns'].map(
      (table) => [table, 'ended'],
    ),
  ),
});
// They look at the whole archive, rows after the day of the report included, and at places in files.
const ARCHIVED = [
  'file_order',
  'repeated_ids',
  'older_rows',
  'changed_values',
  'mailboxes',
  'source_days',
  'source_spans',
  'data_sources',
  'source_gaps',
];
const CORE = queriesOf('core').map(({ name }) => name);

/** Many companies take their time; see propertyRuns. */
const LONG = { timeout: 3_600_000 };

/** One row of an export of orders: it is loaded, a copy, or set aside. */
const orderRow = fc.record({
  number: fc.integer({ min: 1, max: 20 }),
  day: fc.constantFrom('2012-11-05', '2012-11-31', '', 'soon'),
  value: fc.constantFrom('10.00', '', 'ten'),
});

test('rows read are rows loaded, copies and rows set aside', LONG, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(orderRow, { minLength: 1, maxLength: 30 }), async (given) => {
      const good = given.filter(({ day, value }) => day === '2012-11-05' && value !== 'ten');
      fc.pre(good.length > 0);
      const fixture = await openFixture();
      const lines = given.map(({ number, day, value }) => `O${number},K1,${day},${value}`);
      fixture.write('orders.csv', ['order_id,customer_id,ordered_at,value', ...lines].join('\n'));
      await fixture.load();
      const tables = ['coverage_by_table'];
      await model(fixture.database, { config, tables, progress: silent });
      const loaded = new Set(good.map(({ number }) => number)).size;
      expect(
        await fixture.rows(
          'select read_count, loaded_count, duplicate_count, quarantine_count from coverage_by_table',
        ),
      ).toEqual([
        {
          read_count: given.length,
          loaded_count: loaded,
          duplicate_count: good.length - loaded,
          quarantine_count: given.length - good.length,
        },
      ]);
      fixture.close();
    }),
    propertyRuns(4),
  );
});

/** What must hold for every company; a failure prints the seed and the smallest company that shows it. */
describe('whatever the company', LONG, () => {
  let database: Database;
  let modelled: (company: Company) => Promise<void>;
  beforeAll(async () => {
    database = await openDatabase(':memory:', { threads: 1 });
    modelled = await coreModel(database, CORE, { company: companyOf([]), config, asOf: AS_OF });
  });
  afterAll(() => database.close());

  const rows = async (sql: string) => (await database.read(sql)).objects();
  const contents = async () => {
    const tables: Record<string, unknown> = {};
    for (const name of CORE.filter((core) => !ARCHIVED.includes(core))) {
      tables[name] = await rows(
        `select columns(lambda name: name not in ('file_id', 'line', 'message_row')) from ${name} order by all`,
      );
    }
    return tables;
  };
  const count = async (sql: string) => Object.values((await rows(sql))[0] ?? {}).map(Number);
  const always = (count: number, holds: (company: Company) => Promise<void>) =>
    fc.assert(fc.asyncProperty(generatedCompany, holds), propertyRuns(count));

  test('movements add up, every question stands in one wait, nobody waits less than nothing or twice at once, and no column holds a null that its head does not tell of', async () => {
    await always(5, async (company) => {
      await modelled(company);
      expect(await rows(MOVEMENTS_THAT_DO_NOT_ADD_UP)).toEqual([]);
      expect(await rows(WAITS_BELOW_ZERO)).toEqual([]);
      expect(await rows(WAITS_AT_ONCE)).toEqual([]);
      expect(await nullsFound(database, ['core'])).toEqual([]);
      expect(await rows(QUESTIONS_NOT_IN_ONE_WAIT)).toEqual([]);
      expect(await rows(WAITS_OF_NO_QUESTION)).toEqual([]);
    });
  });

  test('who waits, as the texts tell it, lies between the sure and these with the possible, as no text is read; but for thank-yous that look like questions', async () => {
    await always(5, async (company) => {
      await modelled(company);
      const truth = await count(WAITING);
      const [exceptions = 0] = await count(THANKS_THAT_LOOK_SURE);
      await modelled({ ...company, messages: company.messages.map(unread) });
      const [waiting = 0, sure = 0] = await count(WAITING);
      expect(truth[0]).toBeGreaterThanOrEqual(sure - exceptions);
      expect(truth[0]).toBeLessThanOrEqual(waiting);
    });
  });

  test('nothing that happens after the last day seen changes any table', async () => {
    const both = fc.tuple(generatedCompany, generatedCompany);
    await fc.assert(
      fc.asyncProperty(both, async ([company, other]) => {
        await modelled(company);
        const before = await contents();
        await modelled(withLateRows(company, other));
        expect(await contents()).toEqual(before);
      }),
      propertyRuns(2),
    );
  });

  test('the order of rows and files changes nothing', async () => {
    await always(2, async (company) => {
      await modelled(inFiles(company, (index) => (index % 2 === 0 ? 1 : 2)));
      const before = await contents();
      await modelled(inFiles(reversed(company), (index) => (index % 2 === 0 ? 2 : 1)));
      expect(await contents()).toEqual(before);
    });
  });
});

test(
  'nothing that happens after the last day seen changes the report, but for the counts of what was loaded',
  LONG,
  async () => {
    const database = await openDatabase(':memory:', { threads: 1 });
    const reported = async (company: Company) => {
      await storeCompany(database, company);
      await model(database, { config, asOf: AS_OF, progress: silent });
      expect(await nullsFound(database)).toEqual([]);
      const { chapters, journeys } = build(await read(database), config);
      return [...chapters.filter(({ id }) => id !== 'data-quality'), ...journeys];
    };
    await fc.assert(
      fc.asyncProperty(generatedCompany, generatedCompany, async (company, other) => {
        const before = await reported(company);
        expect(await reported(withLateRows(company, other))).toEqual(before);
      }),
      propertyRuns(1),
    );
    database.close();
  },
);

const MOVEMENTS_THAT_DO_NOT_ADD_UP = `
select basis, month from movements group by basis, month
having sum(customer_count) filter (where kind in ('opening', 'new', 'reactivation', 'churn'))
    <> sum(customer_count) filter (where kind = 'closing')
  or sum(annual_value) filter (where kind <> 'closing') <> sum(annual_value) filter (where kind = 'closing')`;

const WAITS_BELOW_ZERO = `
select wait_id from waits
where wait_seconds < 0 or working_seconds < 0 or working_seconds > wait_seconds or ended_at < opened_at`;

/** One who asks twice in one conversation waits once, or again only after the answer. */
const WAITS_AT_ONCE = `
with asked as (
    select exchanges.customer_id, exchanges.conversation_id, exchanges.contact_key,
      wait_members.wait_id, min(exchanges.sent_at) as asked_at, any_value(waits.ended_at) as ended_at
    from exchanges
    inner join wait_members on wait_members.message_id = exchanges.message_id
    inner join waits on waits.wait_id = wait_members.wait_id and waits.customer_id = exchanges.customer_id
    where exchanges.direction = 'inbound'
    group by all
)
select one.wait_id, other.wait_id as other_id
from asked as one
inner join asked as other
    on other.customer_id = one.customer_id and other.conversation_id = one.conversation_id
    and other.contact_key is not distinct from one.contact_key
    and (other.asked_at, other.wait_id) > (one.asked_at, one.wait_id)
where one.ended_at is null or other.asked_at < one.ended_at`;

const QUESTIONS_NOT_IN_ONE_WAIT = `
select exchanges.message_id, count(wait_members.wait_id) as wait_count
from (
  select distinct message_id from exchanges
  where direction = 'inbound' and channel not in ('call', 'meeting')
) as exchanges
left join wait_members on wait_members.message_id = exchanges.message_id
group by exchanges.message_id
having wait_count <> 1`;

const WAITS_OF_NO_QUESTION = `
select waits.wait_id
from waits left join wait_members on wait_members.wait_id = waits.wait_id
group by waits.wait_id, waits.message_count
having count(wait_members.message_id) <> waits.message_count`;

/** Copies of a message keep their file: which of two equals is taken is told by the name of the file. */
/** The rows of an order stay together: of several files with one order the last one counts. */
function inFiles(company: Company, fileOf: (index: number) => number): Company {
  const orderOf = (row: object | undefined) => (row as { order_id?: string }).order_id;
  return mapped(company, (rows) =>
    rows.map((row, index) => {
      const order = orderOf(row);
      const first = order === undefined ? index : rows.findIndex((one) => orderOf(one) === order);
      return { ...row, file_id: fileOf(first) };
    }),
  );
}

function reversed(company: Company): Company {
  return mapped(company, (rows) => rows.toReversed());
}

function mapped(company: Company, change: (rows: object[]) => object[]): Company {
  const tables = Object.entries(company).map(([name, rows]) => [name, change(rows)]);
  return Object.fromEntries(tables) as Company;
}

/**
 * The property that proves the headline: whoever stops answering the slowest questions must not look better, though the mean
 * of the answered does.
 */
test(
  'turning the slowest answers into none never improves the median or the 90 % point of the wait',
  LONG,
  async () => {
    const database = await openDatabase(':memory:', { threads: 1 });
    const waits = fc.array(
      fc.record({
        seconds: fc.integer({ min: 1, max: 500 }),
        outcome: fc.constantFrom(1, 1, 1, 0, 2),
      }),
      { minLength: 1, maxLength: 40 },
    );
    const quantiles = async (observed: { seconds: number; outcome: number }[]) => {
      await database.run(
        `create or replace table survival_observations as
       select 'waits' as curve, 'all' as stratum, 0.0 as entry, seconds::double as duration, outcome
       from (select unnest(from_json($waits, '[{"seconds": "INTEGER", "outcome": "INTEGER"}]'), recursive := true))`,
        { waits: JSON.stringify(observed) },
      );
      for (const name of ['survival_curves', 'survival_quantiles']) {
        await database.run(`drop table if exists ${name}`);
        await createTable(database, readQuery(`${QUERIES_FOLDER}/core/${name}.sql`));
      }
      return (await database.read('select median, p90 from survival_quantiles')).object(0) as {
        median: number | null;
        p90: number | null;
      };
    };
    await fc.assert(
      fc.asyncProperty(
        waits,
        fc.nat(10),
        fc.integer({ min: 500, max: 900 }),
        async (given, count, age) => {
          const answered = given.filter(({ outcome }) => outcome === 1);
          const slowest = answered.toSorted((a, b) => b.seconds - a.seconds).slice(0, count);
          const silenced = given.map((wait) =>
            slowest.includes(wait) ? { seconds: age, outcome: 0 } : wait,
          );
          const before = await quantiles(given);
          const after = await quantiles(silenced);
          expect(after.median ?? Infinity).toBeGreaterThanOrEqual(before.median ?? Infinity);
          expect(after.p90 ?? Infinity).toBeGreaterThanOrEqual(before.p90 ?? Infinity);
        },
      ),
      propertyRuns(60),
    );
    database.close();
  },
);

/** Someone who answered, and the role of that person. */
const answerer = fc.record({ person: fc.nat(30), role: fc.nat(6) });

test(
  'no figure on staff is about fewer people than the smallest group, nor can one be told by subtraction',
  LONG,
  async () => {
    const database = await openDatabase(':memory:', { threads: 1 });
    await createStatisticsMacros(database);
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(answerer, { selector: ({ person }) => person, maxLength: 31 }),
        fc.integer({ min: 1, max: 6 }),
        async (people, minimum) => {
          await database.run(
            `create or replace table settings as
           select date '2012-11-28' as as_of_on, 'roles' as people_shown, ${minimum} as minimum_group;
           create or replace table people as
           select person::varchar as person_id, person as person_key, null::varchar as name, null::varchar as email,
             null::date as until_on, false as is_mailbox,
             case when role > 0 then 'role ' || role end as role
           from (select unnest([${people.map(({ person, role }) => `{'person': ${person}, 'role': ${role}}`).join(', ')}]::struct(person integer, role integer)[], recursive := true));
           create or replace table messages as select person_key as message_id, person_key from people;
           create or replace table counted_waits as
           select person_key as answer_message_id, 'answered' as outcome,
             60.0 as wait_seconds, date '2012-11-01' as opened_on
           from people;
           create or replace table customer_voices as select person_key as our_person_key from people;
           create or replace table customer_owners as select person_key from people`,
          );
          await database.run('drop table if exists people_shown');
          await createTable(database, readQuery(`${QUERIES_FOLDER}/core/people_shown.sql`));
          for (const figure of ['answers', 'voices', 'owners']) {
            const found = await database.read(
              `select shown_name, count(*) as people_count from people_shown
               where figure = '${figure}' and shown_name is not null group by shown_name`,
            );
            const shown = found.objects() as { people_count: number }[];
            const hidden =
              people.length - shown.reduce((sum, { people_count }) => sum + people_count, 0);
            expect(shown.filter(({ people_count }) => people_count < minimum)).toEqual([]);
            expect(shown.length > 0 && hidden > 0 && hidden < minimum).toBe(false);
          }
        },
      ),
      propertyRuns(40),
    );
    database.close();
  },
);

const WAITING = `
  select count(*) as waiting, count(*) filter (where is_sure) as sure from waiting_customers`;

/** Customers whose bare thank-you begins a conversation, comes twice or is the reply to an attempt or offer: where no text is read, it looks like a question. */
const THANKS_THAT_LOOK_SURE = `
  select count(distinct waits.customer_id)
  from waits
  inner join conversation_firsts on conversation_firsts.customer_key = waits.customer_key
    and conversation_firsts.conversation_id = waits.conversation_id
  left join wait_members on wait_members.wait_id = waits.wait_id
  left join invited_replies on invited_replies.message_id = wait_members.message_id
    and invited_replies.customer_key = waits.customer_key
  where waits.is_courtesy and waits.outcome = 'open' and (
    waits.message_count > 1
    or coalesce(conversation_firsts.ours_at >= waits.opened_at, true)
    or invited_replies.message_id is not null
  )`;

/** A message as it is loaded where no text is read. */
function unread<Message extends Company['messages'][number]>(message: Message): Message {
  return { ...message, asks_nothing: null };
}
