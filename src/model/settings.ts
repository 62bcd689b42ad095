import emailProviders from 'email-providers/all.json' with { type: 'json' };
import type { Config } from '../config/config.ts';
import { openingHours } from '../config/opening-hours.ts';
import type { Database } from '../database/database.ts';
import { literal } from '../database/queries.ts';
import type { Period } from './report-period.ts';

type Setting = { type: string; value: unknown; text: string };

/** Writes what SQL needs from the configuration: the tables `settings`, `opening_hours`, `freemail_domains`, `topics` and `channel_promises`. */
export async function writeSettings(
  database: Database,
  config: Config,
  period: Period,
): Promise<void> {
  await writeOneRow(database, settingsOf(config, period));
  await writeOpeningHours(database, config.hours);
  await writeFreemailDomains(database, config);
  await writeTopics(database, config);
  await writeChannelPromises(database, config);
}

function settingsOf(config: Config, period: Period): Record<string, Setting> {
  const { thresholds } = config;
  return {
    period: text(period.period, 'What the report is about: a month, or a day within one.'),
    period_start_on: date(period.startOn, 'First day of the period.'),
    as_of_on: date(period.asOf, 'Last day that is seen.'),
    timezone: text(config.timezone, 'Time zone of the company: days begin and end in it.'),
    currency: text(config.currency, 'ISO 4217 code of all values.'),
    own_domains: texts(config.own.domains, 'Mail domains that are ours.'),
    own_addresses: texts(config.own.addresses, 'Mail addresses that are ours.'),
    win_back_words: texts(
      config.campaigns.win_back,
      'Words in the name or subject of a campaign that make it a win-back.',
    ),
    grace_days: integer(
      thresholds.grace_days,
      'Days without a contract that do not yet count as churn.',
    ),
    opportunity_term_months: integer(
      thresholds.opportunity_term_months,
      'Months of contract that a won opportunity stands for.',
    ),
    regular_terms: integer(thresholds.regular_terms, 'Consecutive terms that make a regular.'),
    regular_months: integer(
      thresholds.regular_months,
      'Months under contract that make a regular.',
    ),
    regular_orders: integer(thresholds.regular_orders, 'Days with an order that make a regular.'),
    regular_order_months: integer(
      thresholds.regular_order_months,
      'Months between first and last order that make a regular.',
    ),
    regular_gap_variation: number(
      thresholds.regular_gap_variation,
      'Greatest coefficient of variation of the gaps between orders of a regular.',
    ),
    silence_factor: number(
      thresholds.silence_factor,
      'Multiple of the own median gap that is allowed as silence.',
    ),
    silence_days_min: integer(thresholds.silence_days_min, 'Shortest allowed silence in days.'),
    silence_days_max: integer(thresholds.silence_days_max, 'Longest allowed silence in days.'),
    conversation_days: integer(
      thresholds.conversation_days,
      'Days within which a reply without reference headers continues a conversation of the same subject.',
    ),
    cause_days: integer(
      thresholds.cause_days,
      'Days before a loss in which its last event is looked for.',
    ),
    stale_offer_share: number(
      thresholds.stale_offer_share,
      'An offer is stale if less than this share of its term is left.',
    ),
    archive_begins_on: date(
      thresholds.archive_begins ?? null,
      'Day from which everybody who left is in the data, as configured; null if not.',
    ),
    promise_seconds: number(
      config.promise.within_hours === undefined ? null : config.promise.within_hours * 3600,
      'Seconds within which an answer is promised; null without a promise.',
    ),
    promise_in_working_time: truth(
      config.promise.working_time,
      'True if the promise is in working time.',
    ),
    people_shown: text(config.privacy.people, 'How staff are shown: none, roles or names.'),
    minimum_group: integer(
      config.privacy.minimum_group,
      'No figure about fewer people of ours than this.',
    ),
    shows_subjects: truth(config.privacy.subjects, 'True if subjects may be shown.'),
    reads_bodies: truth(
      config.privacy.bodies === 'signals',
      'True if bodies were read for signals.',
    ),
  };
}

const text = (value: string, description: string) => setting('VARCHAR', value, description);
const texts = (value: string[], description: string) =>
  setting(
    'VARCHAR[]',
    value.map((item) => item.toLowerCase()),
    description,
  );
const date = (value: string | null, description: string) => setting('DATE', value, description);
const integer = (value: number, description: string) => setting('INTEGER', value, description);
const number = (value: number | null, description: string) => setting('DOUBLE', value, description);
const truth = (value: boolean, description: string) => setting('BOOLEAN', value, description);

function setting(type: string, value: unknown, description: string): Setting {
  return { type, value, text: description };
}

async function writeOneRow(database: Database, settings: Record<string, Setting>): Promise<void> {
  const names = Object.keys(settings);
  const structure = JSON.stringify(
    Object.fromEntries(names.map((name) => [name, settings[name]?.type])),
  );
  const values = JSON.stringify(
    Object.fromEntries(names.map((name) => [name, settings[name]?.value])),
  );
  await database.run(
    `create table settings as
     with given as (select unnest(from_json($settings, ${literal(structure)})))
     select
         given.*,
         last_day(given.period_start_on) as period_end_on,
         timezone('UTC', timezone(given.timezone, (given.as_of_on + 1)::timestamp)) as as_of_at,
         timezone('UTC', timezone(given.timezone, given.period_start_on::timestamp)) as period_start_at,
         timezone('UTC', timezone(given.timezone, (last_day(given.period_start_on) + 1)::timestamp)) as period_end_at,
         (select coalesce(greatest(min(sent_at), timestamp '1980-01-01')::date, date '2000-01-01')
          from imports.messages where sent_at < (given.as_of_on + 1)::timestamp) as first_day_on
     from given`,
    { settings: values },
  );
  await database.run(commentsOf(settings));
}

function commentsOf(settings: Record<string, Setting>): string {
  const described = {
    ...Object.fromEntries(Object.entries(settings).map(([name, { text }]) => [name, text])),
    period_end_on: 'Last day of the month of the period.',
    as_of_at: 'First instant that is not seen, UTC.',
    period_start_at: 'First instant of the period, UTC.',
    period_end_at: 'First instant after the month of the period, UTC.',
    first_day_on: 'First day of the working calendar.',
  };
  const columns = Object.entries(described).map(
    ([name, description]) => `comment on column settings.${name} is ${literal(description)};`,
  );
  return [
    `comment on table settings is 'One row: what the queries need from the configuration.';`,
    ...columns,
  ].join('\n');
}

async function writeOpeningHours(database: Database, hours: Config['hours']): Promise<void> {
  await database.run(
    `create table opening_hours as
     select unnest(from_json($rows, '[{"valid_from": "DATE", "valid_until": "DATE", "weekday": "INTEGER", "opens": "TIME", "closes": "TIME"}]'), recursive := true);`,
    { rows: JSON.stringify(openingHours(hours)) },
  );
  await database.run(
    `create table half_days as
     select unnest(from_json($days, '[{"day": "VARCHAR", "closes": "TIME"}]'), recursive := true)`,
    { days: JSON.stringify(hours.half_days) },
  );
  await database.run(
    `comment on table opening_hours is 'One row per stretch of time in which these hours held, weekday and stretch of working time.';
     comment on column opening_hours.valid_from is 'First day on which they held.';
     comment on column opening_hours.valid_until is 'First day on which they no longer held.';
     comment on column opening_hours.weekday is '1 Monday to 7 Sunday.';
     comment on column opening_hours.opens is 'Begin, local time.';
     comment on column opening_hours.closes is 'End, local time, not included; of the next day if it is before the begin.';
     comment on table half_days is 'One row per day that closes early.';
     comment on column half_days.day is 'Month and day, for every year, or a date.';
     comment on column half_days.closes is 'End, local time, not included.';`,
  );
}

async function writeFreemailDomains(database: Database, config: Config): Promise<void> {
  const domains = [...new Set([...emailProviders, ...config.freemail_domains])];
  await database.run(
    `create table freemail_domains as select unnest(from_json($domains, '["VARCHAR"]')) as domain`,
    { domains: JSON.stringify(domains) },
  );
  await database.run(
    `comment on table freemail_domains is 'One row per mail domain that anybody can get an address of: it says nothing about the customer.';
     comment on column freemail_domains.domain is 'The domain, lower case.';`,
  );
}

async function writeTopics(database: Database, config: Config): Promise<void> {
  const topics = Object.entries(config.topics).flatMap(([topic, words], position) =>
    words.map((word) => ({ topic, position, word })),
  );
  await database.run(
    `create table topics as
     select unnest(from_json($topics, '[{"topic": "VARCHAR", "position": "INTEGER", "word": "VARCHAR"}]'), recursive := true)`,
    { topics: JSON.stringify(topics) },
  );
  await database.run(
    `comment on table topics is 'One row per word that tells the topic of a question by its subject.';
     comment on column topics.topic is 'Name of the topic.';
     comment on column topics.position is 'The first topic that fits is taken.';
     comment on column topics.word is 'The word, lower case.';`,
  );
}

async function writeChannelPromises(database: Database, { promise }: Config): Promise<void> {
  const promises = Object.entries(promise.channels).map(([channel, hours]) => ({
    channel,
    promise_seconds: hours * 3600,
  }));
  await database.run(
    `create table channel_promises as
     select unnest(from_json($promises, '[{"channel": "VARCHAR", "promise_seconds": "DOUBLE"}]'), recursive := true)`,
    { promises: JSON.stringify(promises) },
  );
  await database.run(
    `comment on table channel_promises is 'One row per channel with a promise of its own.';
     comment on column channel_promises.channel is 'The channel, see waits.';
     comment on column channel_promises.promise_seconds is 'Seconds within which an answer is promised.';`,
  );
}
