import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sayIn } from '../build/kit/say.ts';
import { type Database, openDatabase } from '../database/database.ts';
import { SAMPLES } from '../development/command-line.ts';
import { silent } from '../progress.ts';
import { run } from '../run.ts';
import { runSummary } from '../terminal/run-summary.ts';

/**
 * The exports of the sample company once more, changed as companies change them: a month's orders in two files that
 * overlap, a credit note, an order in dollars, a corrected contract, offers that were decided since. Each figure is the
 * single sample's and what the definitions say of the change; each difference is told.
 */
const folder = mkdtempSync(join(tmpdir(), 'regulars-doubled-'));
const exports = join(folder, 'exports');
const ORDERS = 'order_id;customer_id;ordered_at;value;currency;quantity;status;artikel';

let single: Figures;

beforeAll(async () => {
  cpSync(SAMPLES, exports, { recursive: true });
  single = await figuresOf('single', { exports: [exports] });
  doubleContracts();
  doubleOrders();
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** A full export a month older, in which offers were still open; and the newest, in which an old value is corrected. */
function doubleContracts() {
  const path = join(exports, 'contracts.csv');
  const [head = '', ...rows] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const columns = head.split(',');
  const at = (name: string) => columns.indexOf(name);
  const older = rows
    .map((row) => row.split(','))
    .filter((cells) => (cells[at('offered_on')] ?? '') <= '2012-10-31')
    .map((cells) => {
      if ((cells[at('decided_on')] ?? '') <= '2012-10-31') return cells;
      return cells
        .with(at('status'), 'offered')
        .with(at('decided_on'), '')
        .with(at('decided_by'), '');
    });
  writeFileSync(
    join(exports, 'contracts 2012-10-31.csv'),
    [head, ...older.map((cells) => cells.join(','))].join('\n'),
  );
  const newest = rows.map((row) =>
    row.startsWith('V000011,') ? row.replace(',18400.00,', ',19000.00,') : row,
  );
  writeFileSync(join(exports, 'contracts 2012-12-05.csv'), [head, ...newest].join('\n'));
}

/** Two files of months that share weeks, all of whose orders the long list has too; then a credit note and dollars. */
function doubleOrders() {
  const list = new TextDecoder('windows-1252').decode(
    readFileSync(join(exports, 'bestellungen.csv')),
  );
  const rows = list.trimEnd().split(/\r?\n/).slice(1);
  const between = (from: string, until: string) =>
    rows.filter((row) => {
      const [day = '', month = '', year = ''] = (row.split(';')[2] ?? '').split('.');
      return `${year}-${month}-${day}` >= from && `${year}-${month}-${day}` <= until;
    });
  const write = (name: string, lines: string[]) =>
    writeFileSync(join(exports, name), [ORDERS, ...lines].join('\n'));
  write('bestellungen 2012-10.csv', between('2012-10-01', '2012-11-10'));
  write('bestellungen 2012-11.csv', between('2012-10-20', '2012-11-30'));
  write('gutschriften.csv', [
    'G1;K10112;12.11.2012;-55,51;EUR;-1;Gutschrift;',
    'D1;K10112;14.11.2012;100,00;USD;1;geliefert;',
  ]);
}

type Figures = Awaited<ReturnType<typeof figuresIn>> & { remarks: string };

/** Runs on exports, or on what the database holds already, and gives what came of it. */
async function figuresOf(
  name: string,
  { exports = [], rates = '' }: { exports?: string[]; rates?: string },
): Promise<Figures> {
  const config = join(folder, 'regulars.yaml');
  writeFileSync(config, `${readFileSync(join(SAMPLES, 'regulars.yaml'), 'utf8')}\n${rates}\n`);
  const database = join(folder, `${name}.duckdb`);
  const reports = join(folder, 'reports');
  const result = await run({ exports, database, config, reports, progress: silent });
  const opened = await openDatabase(database, { readOnly: true });
  try {
    return {
      ...(await figuresIn(opened)),
      remarks: runSummary(result, sayIn('en', 'EUR')),
    };
  } finally {
    opened.close();
  }
}

async function figuresIn(database: Database) {
  const rows = async (sql: string) => (await database.read(sql)).objects();
  const [bought] = await rows(`
    select count(*) as count, count(value) as known,
      (select cast(sum(value) as double) from order_days) as value
    from orders`);
  const [state] = await rows(`
    select (select count(*) from contracts where status = 'signed') as signed,
      (select count(*) from churns) as churns,
      (select count(*) from waiting_customers) as waiting,
      (select count(*) from regulars) as regulars,
      (select sum(annual_value) filter (where customer_id <> 'K10112') from regulars) as value`);
  const checks = await rows('select name, problem_count from checks where problem_count > 0');
  const changed = await rows(`
    select distinct column_name, is_newer_state, older_value as older, counting_value as counting
    from changed_values order by all`);
  const corrected = await rows(`
    select older_file from checks.corrected_values order by older_file desc`);
  return {
    bought: bought as { count: number; known: number; value: number },
    state,
    told: {
      changed,
      found: Object.fromEntries(checks.map((check) => Object.values(check as object))),
    },
    corrected: corrected.map((row) => basename(String(Object.values(row as object)[0]))),
  };
}

test('the sample doubled with changes has the figures of the definitions, and tells every difference', {
  timeout: 600_000,
}, async () => {
  const doubled = await figuresOf('doubled', { exports: [exports] });
  expect(single.told).toEqual({ changed: [], found: {} });
  // Rows that stand in several files count once; the credit note lessens, and the dollars are in no sum.
  const bought = { count: single.bought.count + 1, known: single.bought.known };
  expect(doubled.bought).toEqual({ ...bought, value: cents(single.bought.value - 55.51) });
  expect(doubled.state).toEqual(single.state);
  // Of the offers that were decided since, nothing is told; of the value that was corrected, both.
  expect(doubled.told).toEqual({
    changed: [
      { column_name: 'annual_value', is_newer_state: false, older: '18400.0', counting: '19000.0' },
      { column_name: 'status', is_newer_state: true, older: 'offered', counting: 'signed' },
    ],
    found: { corrected_values: 2, currencies_differ: 1 },
  });
  expect(doubled.corrected).toEqual(['contracts.csv', 'contracts 2012-10-31.csv']);
  expect(doubled.remarks).toContain('currencies_differ');
  const rated = await figuresOf('doubled', { rates: 'currency_rates: {USD: {2012-11: 1.25}}' });
  const value = cents(single.bought.value - 55.51 + 80);
  expect(rated.bought).toEqual({ count: bought.count, known: bought.count, value });
  expect(rated.told.found).toEqual({ corrected_values: 2 });
  expect(rated.state).toEqual(single.state);
});

const cents = (value: number) => Math.round(value * 100) / 100;
