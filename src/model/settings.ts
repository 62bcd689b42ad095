import emailProviders from 'email-providers/all.json' with { type: 'json' };
import type { Config } from '../config/config.ts';
import { ratesOf } from '../config/currency-rates.ts';
import { openingHours } from '../config/opening-hours.ts';
import { settingColumns, settingValues } from '../config/setting-columns.ts';
import type { Database } from '../database/database.ts';
import { createRows, literal, queriesOf } from '../database/queries.ts';
import { type Column, programQuery, type Query } from '../database/query.ts';
import { MAIL_PROVIDERS } from '../vocabulary/mail-providers.ts';
import { writeGivenTable } from './given-table.ts';
import type { Period } from './report-period.ts';

/** Writes what SQL needs from the configuration: the tables `settings`, `currency_rates`, `opening_hours`, `freemail_domains`, `topics`, `channel_promises`, `class_promises` and `freshness_limits`. */
export async function writeSettings(
  database: Database,
  config: Config,
  period: Period,
): Promise<void> {
  await writeSettingsRow(database, config, period);
  await writeGivenTable(database, 'given/currency_rates', ratesOf(config.currency_rates));
  await writeGivenTable(database, 'given/opening_hours', openingHours(config.hours));
  await writeGivenTable(database, 'given/freemail_domains', freemailDomains(config));
  await writeGivenTable(database, 'given/topics', topics(config));
  await writeGivenTable(database, 'given/channel_promises', channelPromises(config));
  await writeGivenTable(database, 'given/class_promises', classPromises(config));
  await writeGivenTable(database, 'given/freshness_limits', freshnessLimits(config));
}

/** Writes the table `settings` alone. */
export async function writeSettingsRow(
  database: Database,
  config: Config,
  period: Period,
): Promise<void> {
  await giveSettings(database, config, period);
  await createRows(database, programQuery('given/settings'));
  await database.run('drop table given_settings');
}

const PERIOD_TYPES = {
  period: 'VARCHAR',
  period_start_on: 'DATE',
  as_of_on: 'DATE',
  as_of_rule: 'VARCHAR',
  data_end_on: 'DATE',
};

/** The one row that queries/given/settings.sql goes on from: the period, and a column per setting. */
async function giveSettings(database: Database, config: Config, period: Period): Promise<void> {
  const types = Object.fromEntries(settingColumns.map(({ name, type }) => [name, type]));
  const structure = JSON.stringify({ ...PERIOD_TYPES, ...types });
  const row = JSON.stringify({
    period: period.period,
    period_start_on: period.startOn,
    as_of_on: period.asOf,
    as_of_rule: period.rule,
    data_end_on: period.dataEndOn,
    ...settingValues(config),
  });
  await database.run(
    `create or replace temp table given_settings as
     select unnest(from_json($row, ${literal(structure)}))`,
    { row },
  );
}

function freemailDomains({ freemail_domains: further }: Config): object[] {
  return [...new Set([...emailProviders, ...MAIL_PROVIDERS, ...further])].map((domain) => ({
    domain,
  }));
}

function topics({ topics }: Config): object[] {
  return Object.entries(topics).flatMap(([topic, words], position) =>
    words.map((word) => ({ topic, position, word })),
  );
}

function channelPromises({ promise }: Config): object[] {
  return Object.entries(promise.channels).map(([channel, hours]) => ({
    channel,
    promise_seconds: hours * 3600,
  }));
}

function classPromises({ promise }: Config): object[] {
  const ofKind = (kind: string, classes: Record<string, number>) =>
    Object.entries(classes).map(([name, hours]) => ({ kind, name, promise_seconds: hours * 3600 }));
  return [...ofKind('segment', promise.segments), ...ofKind('contract', promise.contracts)];
}

function freshnessLimits({ freshness }: Config): object[] {
  return Object.entries(freshness).map(([name, age]) => ({
    name,
    max_days: age === 'ended' ? null : age,
    has_ended: age === 'ended',
  }));
}

/** Gives the queries of the tables that the model is given, that of `settings` with what the configuration says of its columns. */
export function givenQueries(): Query[] {
  const settings = settingColumns.map((column): [string, Column] => [
    column.name,
    {
      description: column.isNullable
        ? `${column.description} Null where not set.`
        : column.description,
      type: column.type.toLowerCase(),
      isNullable: column.isNullable,
    },
  ]);
  return queriesOf('given').map((query) =>
    query.name === 'settings'
      ? { ...query, columns: new Map([...settings, ...query.columns]) }
      : query,
  );
}
