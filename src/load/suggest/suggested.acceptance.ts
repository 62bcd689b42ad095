import { cpSync, existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { defaultConfigText } from '../../config/default-config-text.ts';
import { parseConfig } from '../../config/read-config.ts';
import { type Database, openDatabase } from '../../database/database.ts';
import { createStatisticsMacros, createTable } from '../../database/queries.ts';
import { readQuery } from '../../database/query.ts';
import { silent } from '../../progress.ts';
import { load } from '../load.ts';
import { canonicalTables } from '../map/canonical.ts';
import { lookAt } from './look.ts';
import { mappingsText } from './mapping-text.ts';
import { suggestedMappings } from './suggested-mappings.ts';

const DATA = process.env.REGULARS_REAL_DATA ?? '../shared/data';
const isThere = existsSync(join(DATA, 'orders'));

let database: Database;
beforeEach(async () => {
  database = await openDatabase(':memory:');
});
afterEach(() => database.close());

/** What a person does who agrees: takes the comment signs from the mapping that is not sure. */
const confirmed = (text: string) => text.replace(/^ {2}# (?=- | {2})/gm, '  ');

async function loadedAsSuggested(...paths: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-real-'));
  for (const path of paths) cpSync(join(DATA, path), join(folder, path), { recursive: true });
  const looks = await lookAt(database, folder, { userQueries: undefined, progress: silent });
  const groups = suggestedMappings(looks, await canonicalTables(database));
  const mappings = groups.flatMap(({ outcome }) => ('files' in outcome ? [outcome] : []));
  const config = parseConfig(confirmed(defaultConfigText(mappingsText(mappings))), 'regulars.yaml');
  const { files } = await load(database, [folder], { config, progress: silent });
  for (const { read, accepted, quarantined } of files) expect(accepted + quarantined).toBe(read);
  return {
    files: Object.fromEntries(
      files.flatMap(({ path, table, read, accepted }) =>
        table === null ? [] : [[path.split('/').at(-1), { table, read, accepted }]],
      ),
    ),
    reasons: groups.flatMap(({ outcome }) => ('reason' in outcome ? [outcome.reason] : [])),
  };
}

const one = async (sql: string) => (await database.read(sql)).object(0);

describe.skipIf(!isThere)('real exports load through the mappings that init suggests', () => {
  // Counts by `wc -l`, `cut` and `sort -u`; 1,425 of the opportunities name no account.
  test('a CRM of accounts, opportunities and sales people', async () => {
    const { files, reasons } = await loadedAsSuggested('crm/maven');
    expect(files).toEqual({
      'accounts.csv': { table: 'customers', read: 85, accepted: 85 },
      'sales_pipeline.csv': { table: 'contracts', read: 8800, accepted: 7375 },
      'sales_teams.csv': { table: 'people', read: 35, accepted: 35 },
    });
    expect(reasons).toHaveLength(2);
    expect(await one('select distinct reason from imports.quarantine')).toEqual({
      reason: 'customer_id is missing',
    });
  });

  test('an event log of a help desk', async () => {
    const { files } = await loadedAsSuggested('support/helpdesk.csv');
    expect(files).toEqual({ 'helpdesk.csv': { table: 'tickets', read: 21_348, accepted: 21_348 } });
    expect(await one('select count(distinct ticket_id) as tickets from imports.tickets')).toEqual({
      tickets: 4580,
    });
  });

  // Fader and Hardie's CDNOW data: 69,659 transactions of 23,570 customers, 6,919 of the sample's 2,357.
  test('orders with and without headings, and sums of orders that are of no use', async () => {
    const { files, reasons } = await loadedAsSuggested('orders');
    expect(files).toEqual({
      'CDNOW_master.txt': { table: 'orders', read: 69_659, accepted: 69_659 },
      'CDNOW_sample.txt': { table: 'orders', read: 6919, accepted: 6919 },
      'groceryElog.csv': { table: 'orders', read: 10_483, accepted: 10_483 },
    });
    expect(reasons).toHaveLength(2);
    for (const reason of reasons) expect(reason).toEqual({ code: 'sums_up_orders' });
    const { customers } = (await one(
      `select count(distinct customer_id) as customers from imports.orders
      inner join imports.files using (file_id) where path like '%CDNOW_sample.txt'`,
    )) as { customers: number };
    expect(customers).toBe(2357);
  });

  test('a campaign with a random control group, whose uplift is that of a plain count', async () => {
    const { files } = await loadedAsSuggested('winback/hillstrom-half.csv');
    expect(files).toEqual({
      'hillstrom-half.csv': { table: 'trials', read: 32_000, accepted: 32_000 },
    });
    await database.run(`
      create table campaigns as select '' as campaign_id, '' as name where false;
      create table trial_calls as
      select '' as campaign_id, '' as customer_id, false as is_control where false;
      create table trials as select * replace (value::double as value) from imports.trials`);
    await createStatisticsMacros(database);
    await createTable(
      database,
      readQuery(
        new URL('../../../queries/metrics/uplift_by_campaign.sql', import.meta.url).pathname,
      ),
    );
    const rows = await database.read(
      'select arm, outcome, treated_count, treated_total, control_count, control_total, value_difference from uplift_by_campaign',
    );
    const found = rows.objects() as Record<string, number | string>[];
    expect(found.map(({ value_difference: _, ...counts }) => counts)).toEqual(
      ['Mens E-Mail', 'Womens E-Mail'].flatMap((arm) =>
        (['response', 'conversion'] as const).map((outcome) => counted(arm, outcome)),
      ),
    );
    const difference = await database.read(
      `select round(100 * difference, 2) as points, round(100 * difference_low, 2) as low,
        round(100 * difference_high, 2) as high from uplift_by_campaign where outcome = 'response' order by arm`,
    );
    // Newcombe's method 10 recomputed in Python from the plain counts.
    expect(difference.objects()).toEqual([
      { points: 7.5, low: 6.56, high: 8.44 },
      { points: 4.48, low: 3.58, high: 5.39 },
    ]);
    expect(found[1]?.value_difference).toBeCloseTo(0.466, 3);
  });
});

function counted(arm: string, outcome: 'response' | 'conversion') {
  const [, ...lines] = readFileSync(join(DATA, 'winback/hillstrom-half.csv'), 'utf8')
    .trim()
    .split(/\r?\n/);
  const column = outcome === 'response' ? -3 : -2;
  const of = (group: string) =>
    lines.map((line) => line.split(',')).filter((row) => row.at(-4) === group);
  const count = (group: string) => of(group).filter((row) => row.at(column) === '1').length;
  return {
    arm,
    outcome,
    treated_count: count(arm),
    treated_total: of(arm).length,
    control_count: count('No E-Mail'),
    control_total: of('No E-Mail').length,
  };
}
