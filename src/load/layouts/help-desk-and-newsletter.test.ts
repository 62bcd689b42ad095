import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../database/database.ts';
import { silent } from '../../progress.ts';
import { type RunResult, run } from '../../run.ts';

const folder = mkdtempSync(join(tmpdir(), 'regulars-desk-'));
const database = join(folder, 'regulars.duckdb');
let result: RunResult;

/** A company with a help desk and a newsletter tool, and no CRM. */
beforeAll(async () => {
  const config = join(folder, 'regulars.yaml');
  writeFileSync(
    config,
    'own: { domains: [firma.example] }\ncampaigns: { win_back: [come back] }\n',
  );
  const exports = ['zendesk', 'mailchimp'].map((name) => join(import.meta.dirname, name));
  const reports = join(folder, 'reports');
  const options = { asOf: '2012-11-15', config, database, exports, reports, progress: silent };
  result = await run(options);
});
afterAll(() => rmSync(folder, { recursive: true }));

const rows = async (sql: string) => {
  const opened = await openDatabase(database);
  try {
    return (await opened.read(sql)).objects();
  } finally {
    opened.close();
  }
};

test('tickets give waits: whoever was answered, and whoever was not', async () => {
  expect(
    await rows(
      'select customer_id, outcome, opened_at, wait_seconds from waits order by opened_at',
    ),
  ).toEqual([
    {
      customer_id: 'hansen.example',
      outcome: 'answered',
      opened_at: '2012-10-27T10:00:00Z',
      wait_seconds: 25 * 3600,
    },
    {
      customer_id: 'krueger.example',
      outcome: 'open',
      opened_at: '2012-11-05T07:30:00Z',
      // To the end of 15 November in Berlin.
      wait_seconds: 10 * 86_400 + 15.5 * 3600,
    },
  ]);
});

test('a mailing to whoever waits is a mixed message, though the tool tells no time per person', async () => {
  expect(
    await rows('select customer_id, campaign_id, kind, sent_at, days_waited from mixed_messages'),
  ).toEqual([
    {
      customer_id: 'krueger.example',
      campaign_id: 'mailchimp:rückkehr',
      kind: 'win-back',
      sent_at: '2012-11-15T13:30:00Z',
      days_waited: 10,
    },
  ]);
});

test('contacts of the newsletter tool make no customers, and hide none', async () => {
  expect(
    await rows(`select address, customer_id, rule from identities where address like 'kim@%'`),
  ).toEqual([
    { address: 'kim@krueger.example', customer_id: 'krueger.example', rule: 'mail_domain' },
  ]);
  expect(await rows('select customer_id, origin from customers order by customer_id')).toEqual([
    { customer_id: 'hansen.example', origin: 'mail' },
    { customer_id: 'krueger.example', origin: 'mail' },
  ]);
});

test('the checks hold, and the report names who waits', async () => {
  expect(await rows('select name, problem_count from checks where problem_count > 0')).toEqual([]);
  expect(readFileSync(result.report.page, 'utf8')).toContain('krueger.example');
});
