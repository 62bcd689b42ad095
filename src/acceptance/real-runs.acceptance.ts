import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { regulars } from '../development/command-line.ts';

const REAL = resolve(process.env.REGULARS_REAL_DATA ?? '../shared/data');
const isThere = existsSync(join(REAL, 'mail'));
if (!isThere) {
  console.warn(`No real data in ${REAL}: set REGULARS_REAL_DATA to run these acceptance tests.`);
}

type Result = {
  overview: {
    tables: Record<string, number>[];
    month: Record<string, number>;
    assumedOwn: string[];
  };
  report: { page: string };
};

/** Runs the program on real exports in a fresh folder; gives its result and its page without what its script says. */
function runOn(exports: string, config: string): Result & { page: string } {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-real-'));
  writeFileSync(join(folder, 'regulars.yaml'), config);
  const { stdout, stderr, exitCode } = regulars(folder, 'run', join(REAL, exports), '--json');
  expect(stderr).not.toMatch(/bug/);
  expect(exitCode).toBe(0);
  const result = JSON.parse(stdout) as Result;
  const page = readFileSync(join(folder, result.report.page), 'utf8');
  return { ...result, page: page.replace(/<script>[\s\S]*?<\/script>/g, '<script></script>') };
}

describe.skipIf(!isThere)('real exports, end to end', () => {
  describe('two Enron mailboxes, without any CRM', () => {
    let enron: ReturnType<typeof runOn>;
    beforeAll(() => {
      enron = runOn('mail/enron', 'timezone: America/Chicago\nfreshness: {messages: ended}\n');
    });

    test('the own side is found in the mail', () => {
      expect(enron.overview.assumedOwn).toEqual(['enron.com']);
    });

    test('customers come from the mail, and some of them wait', () => {
      expect(enron.overview.month.customer_count).toBeGreaterThan(50);
      expect(enron.overview.month.waiting_count).toBeGreaterThan(10);
    });

    test('there is a page, whole and without a number that is none', () => {
      expect(enron.page).toMatch(/^<!doctype html>[\s\S]*<\/html>\s*$/i);
      expect(enron.page).not.toMatch(/\b(NaN|undefined|Infinity)\b/);
    });
  });

  // Fader and Hardie's CDNOW data: 69,659 transactions of 23,570 customers, 1997-01 to 1998-06.
  describe('CDNOW, through a mapping', () => {
    const mapping = [
      'currency: USD',
      'mappings:',
      '  - files: CDNOW_master.txt',
      '    table: orders',
      '    separator: " "',
      '    date: "%Y%m%d"',
      '    columns: { customer_id: 1, ordered_at: 2, quantity: 3, value: 4 }',
    ];
    let cdnow: ReturnType<typeof runOn>;
    beforeAll(() => {
      cdnow = runOn('orders/CDNOW_master.txt', `${mapping.join('\n')}\n`);
    });

    test('every order is there', () => {
      expect(cdnow.overview.tables).toMatchObject([{ read_count: 69_659, loaded_count: 69_659 }]);
      expect(cdnow.overview.month.customer_count).toBe(23_570);
    });

    test('there are regulars and churns by orders alone', () => {
      expect(cdnow.overview.month.regular_count).toBeGreaterThan(500);
      expect(cdnow.overview.month.churn_count).toBeGreaterThan(100);
      expect(cdnow.page).not.toMatch(/\b(NaN|undefined|Infinity)\b/);
    });
  });

  test('a mailing list of 22 years is accounted for message by message', () => {
    const { overview } = runOn('mail/r-sig-finance', '');
    const [row = {}] = overview.tables;
    const { read_count = 0, loaded_count = 0, duplicate_count = 0, quarantine_count = 0 } = row;
    expect(read_count).toBeGreaterThan(15_000);
    expect(read_count).toBe(loaded_count + duplicate_count + quarantine_count);
  });
});
