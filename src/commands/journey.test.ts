import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { regularsHere } from '../development/command-line.ts';
import { copiedSampleRun } from '../development/sample-run.ts';

const folder = mkdtempSync(join(tmpdir(), 'regulars-journey-'));
const here = (...flags: string[]) => regularsHere(folder, ...flags);

beforeAll(() => copiedSampleRun(folder));

test('finds by number, part of a name and address; several matches are listed', async () => {
  expect((await here('journey', 'thode')).stdout).toMatch(/^Buchbinderei Thode/);
  const { stdout, stderr } = await here('journey', 'gmbh');
  expect(stdout).toMatch(/^customer +name +addresses/);
  expect(stderr).toMatch(/^\d+ customers match/);
});

test('no customer is erased by a part of its name, nor where the reports cannot be read', async () => {
  const part = await here('erase', 'thode', '--yes');
  expect(part).toMatchObject({ exitCode: 1, stdout: '' });
  expect(part.stderr).toMatch(/^'thode' is only a part of what names K10001/);
  const file = join(folder, 'regulars.duckdb');
  expect((await here('erase', 'K10001', '--yes', '--reports', file)).exitCode).toBe(1);
  expect((await here('erase', 'thode')).stdout).toMatch(/^Would be erased with --yes/);
});

test('a report of a day is named after the day', async () => {
  const run = await here('run', '--as-of', '2012-11-28');
  expect(run.stdout).toContain('reports/2012-11-28/index.html');
  const page = readFileSync(join(folder, 'reports', '2012-11-28', 'index.html'), 'utf8');
  const facts = ['335 days after the refusal', '384 days of our turn', '5 January 2015'];
  for (const fact of [...facts, '24 January 2016']) expect(page).toContain(fact);
});

test('a customer who asks gets a copy of every row that is kept, with its place and without people of ours', async () => {
  expect((await here('journey', 'thode', '--html', 'copy.html')).stderr).toMatch(
    /^'thode' is only a part of what names K10001/,
  );
  expect((await here('journey', 'gmbh', '--html', 'copy.html')).stderr).toMatch(/customers match/);
  expect(existsSync(join(folder, 'copy.html'))).toBe(false);
  const planned = JSON.parse((await here('erase', 'K10001', '--json')).stdout);
  const written = await here('journey', 'K10001', '--html', 'copy.html', '--language', 'de');
  expect(written.stdout).toBe('copy.html\n');
  const page = readFileSync(join(folder, 'copy.html'), 'utf8');
  expect(page).toContain('<h1>Was über Buchbinderei Thode gespeichert ist</h1>');
  const places = [
    ...page.matchAll(/<td(?: data-label="[^"]*")?>(data\/samples\/[^<]+:\d+)<\/td>/g),
  ];
  const rows = planned.rows.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
  expect(places.length).toBeGreaterThanOrEqual(rows);
  expect(page).toContain('annual_value: 18400');
  expect(page).not.toMatch(/Petersen|@nordufer|M00\d/);
});

test('what others wrote is text on the copy, and addresses of other customers are not on it', async () => {
  const place = mkdtempSync(join(tmpdir(), 'regulars-copy-'));
  writeFileSync(
    join(place, 'customers.csv'),
    'customer_id,name,domain\nK1,"<script>alert(1)</script>",eins.example\nK2,Zwei,zwei.example\n',
  );
  writeFileSync(
    join(place, 'mail.eml'),
    [
      'From: a@eins.example',
      'To: info@firma.example, b@zwei.example',
      'Subject: <img src=x onerror=alert(2)>',
      'Date: Mon, 5 Nov 2012 10:00:00 +0100',
      'Message-ID: <1@eins.example>',
      '\nText',
    ].join('\n'),
  );
  writeFileSync(join(place, 'regulars.yaml'), 'own:\n  domains: [firma.example]\n');
  await regularsHere(place, 'run', '.');
  expect((await regularsHere(place, 'journey', 'K1', '--html', 'copy.html')).exitCode).toBe(0);
  const page = readFileSync(join(place, 'copy.html'), 'utf8');
  expect(page).toContain('&lt;script&gt;alert(1)');
  expect(page).toContain('to_addresses: …, …');
  expect(page).not.toMatch(/<img src=x|<script>alert|b@zwei|firma\.example/);
});
