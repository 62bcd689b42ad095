import { parse } from 'yaml';
import { type Config, configSchema } from '../../config/config.ts';
import { type Database, openDatabase } from '../../database/database.ts';
import { literal } from '../../database/queries.ts';
import { createSchema } from '../../database/schema.ts';
import { reportPeriod } from '../../model/report-period.ts';
import { writeSettingsRow } from '../../model/settings.ts';
import type { Shape } from './shapes.ts';

/** The row of `settings` as JSON, and the time zone it speaks of. */
export type SettingsRow = { json: string; timezone: string };

/**
 * Gives a function from lines such as `as_of=2012-11-30, first_day=2012-10-01, thresholds.grace_days=60` to the
 * row of `settings` that the model writes for such a configuration. As of 2012-11-28 where they say nothing.
 */
export async function settingsRows(): Promise<(lines: string[]) => Promise<SettingsRow>> {
  const database = await openDatabase(':memory:', { threads: 1 });
  await createSchema(database);
  await database.run(ANY_DAY_IS_KNOWN);
  const known = new Map<string, SettingsRow>();
  return async (lines) => {
    const key = lines.join(', ');
    const row = known.get(key) ?? (await database.rehearsal(() => writtenRow(database, key)));
    known.set(key, row);
    return row;
  };
}

// A period is only taken from within the days that are known.
const ANY_DAY_IS_KNOWN = `
  insert into imports.contracts (contract_id, customer_id, status, offered_on, file_id)
  values ('1', '1', 'offered', '1980-01-01', 1), ('2', '1', 'offered', '2100-01-01', 1)`;

async function writtenRow(database: Database, text: string): Promise<SettingsRow> {
  const { as_of: asOf = '2012-11-28', first_day: firstDay, ...settings } = settingsIn(text);
  if (firstDay) await database.run(messageOn(String(firstDay)));
  const config: Config = configSchema.parse(nested(settings));
  const period = await reportPeriod(database, { config, asOf: String(asOf) });
  await writeSettingsRow(database, config, period);
  const written = await database.read('select to_json(settings)::varchar as row from settings');
  return { json: String(written.get('row', 0)), timezone: config.timezone };
}

function settingsIn(text: string): Record<string, unknown> {
  return parse(`{${text.replaceAll('=', ': ')}}`) as Record<string, unknown>;
}

function messageOn(day: string): string {
  return `insert into imports.messages (message_id, message_key, channel, kind, kind_rule, file_id, sent_at)
    values ('1', 1, 'email', 'human', '', 1, '${day} 12:00')`;
}

/** `thresholds.grace_days` as it stands in regulars.yaml. */
function nested(settings: Record<string, unknown>): Record<string, unknown> {
  const config: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(settings)) {
    const [last = '', ...above] = path.split('.').reverse();
    let place = config;
    for (const key of above.reverse()) {
      place[key] ??= {};
      place = place[key] as Record<string, unknown>;
    }
    place[last] = value;
  }
  return config;
}

/** Puts a row into the empty table `settings`. */
export async function giveSettings(
  database: Database,
  shape: Shape,
  { json }: SettingsRow,
): Promise<void> {
  const structure = literal(JSON.stringify(Object.fromEntries(shape)));
  const row = `select unnest(from_json(${literal(json)}, ${structure}))`;
  await database.run(`insert into settings by name ${row}`);
}
