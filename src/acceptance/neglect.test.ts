import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { configSchema } from '../config/config.ts';
import { type Database, openDatabase } from '../database/database.ts';
import { propertyRuns } from '../development/property-runs.ts';
import type { Company, Message } from '../development/second-opinion/company.ts';
import { coreModel } from '../development/second-opinion/core-model.ts';
import { AS_OF, companyOf } from '../development/second-opinion/generated-company.ts';

const LONG = { timeout: 3_600_000 };
const HOUR = 3_600_000;
const FIRST = Date.parse('2012-09-03T08:00:00Z');

/** A question of somebody whom mail alone names, and the hours until we answered, if we did; neglected, we never do. */
const question = fc.record({
  hour: fc.nat(24 * 80),
  answeredAfter: fc.option(fc.integer({ min: 1, max: 24 * 60 }), { nil: null }),
  isNeglected: fc.boolean(),
});
const senders = fc.array(fc.array(question, { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 6,
});
type Sender = { hour: number; answeredAfter: number | null; isNeglected: boolean }[];

let database: Database;
let modelled: (company: Company) => Promise<void>;
beforeAll(async () => {
  database = await openDatabase(':memory:', { threads: 1 });
  const config = configSchema.parse({
    own: { domains: ['firm.example'] },
    freemail_domains: ['post.example'],
  });
  const tables = ['waiting_customers', 'survival_quantiles'];
  modelled = await coreModel(database, tables, { company: companyOf([]), config, asOf: AS_OF });
});
afterAll(() => database.close());

test('without a CRM, turning answers into neglect makes no figure of the waits better, although whoever never had an answer becomes an unknown sender', {
  ...LONG,
}, async () => {
  await fc.assert(
    fc.asyncProperty(senders, async (given) => {
      await modelled(mailOf(given));
      const before = await figures();
      await modelled(
        mailOf(
          given.map((asked) =>
            asked.map((each) => (each.isNeglected ? { ...each, answeredAfter: null } : each)),
          ),
        ),
      );
      const after = await figures();
      expect(after.questions).toBe(before.questions);
      expect(after.waiting).toBeGreaterThanOrEqual(before.waiting);
      expect(after.open).toBeGreaterThanOrEqual(before.open);
      for (const [stratum, [median, p90]] of before.quantiles) {
        const [laterMedian, laterP90] = after.quantiles.get(stratum) ?? [0, 0];
        expect(laterMedian).toBeGreaterThanOrEqual(median);
        expect(laterP90).toBeGreaterThanOrEqual(p90);
      }
    }),
    propertyRuns(6),
  );
});

/** Who waits surely or perhaps, the open waits, and by month the median and the 90 % point, infinite where they are not reached. */
async function figures() {
  const rows = async (sql: string) => (await database.read(sql)).objects();
  const [counts] = (await rows(
    `select count(*) as questions, count(*) filter (where outcome = 'open') as open,
       (select count(*) from waiting_customers) as waiting
     from waits`,
  )) as { questions: number; open: number; waiting: number }[];
  const quantiles = (await rows(
    `select stratum, median, p90 from survival_quantiles where curve = 'waits'`,
  )) as { stratum: string; median: number | null; p90: number | null }[];
  const { questions, open, waiting } = counts ?? { questions: 0, open: 0, waiting: 0 };
  return {
    questions,
    open,
    waiting,
    quantiles: new Map(
      quantiles.map(({ stratum, median, p90 }) => [
        stratum,
        [median ?? Infinity, p90 ?? Infinity] as const,
      ]),
    ),
  };
}

/** A company of which nothing is known but its mail: each question begins a conversation, an answer stands in it. */
function mailOf(given: Sender[]): Company {
  const messages = given.flatMap((asked, sender) =>
    asked.flatMap(({ hour, answeredAfter }, number) => {
      const id = `s${sender}-${number}`;
      const address = sender % 2 === 0 ? `ina@k${sender}.example` : `ina${sender}@post.example`;
      const at = FIRST + hour * HOUR + number * 1000;
      const theirs = mail({ id, at, from: address, to: 'anna@firm.example', answers: null });
      if (answeredAfter === null) return [theirs];
      const later = at + answeredAfter * HOUR;
      return [
        theirs,
        mail({ id: `${id}-a`, at: later, from: 'anna@firm.example', to: address, answers: id }),
      ];
    }),
  );
  const nobody = companyOf([]);
  return { ...nobody, people: [], messages: [...nobody.messages, ...messages] };
}

function mail(given: { id: string; at: number; from: string; to: string; answers: string | null }) {
  return {
    message_id: given.id,
    sent_at: new Date(given.at).toISOString(),
    subject: null,
    from_address: given.from,
    to_addresses: [given.to],
    cc_addresses: null,
    reply_to_addresses: null,
    list_id: null,
    unlisted_kind: null,
    in_reply_to: given.answers,
    reference_ids: null,
    thread_id: null,
    kind: 'human',
    asks_nothing: null,
  } satisfies Message;
}
