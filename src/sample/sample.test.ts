import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseConfig } from '../config/read-config.ts';
import { QUERIES_FOLDER } from '../database/query.ts';
import { UserError } from '../errors.ts';
import { silent } from '../progress.ts';
import { sample } from './sample.ts';

const scratch = mkdtempSync(join(tmpdir(), 'regulars-sample-test-'));
const first = join(scratch, 'first');

beforeAll(() => make(first, { seed: 1 }));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function make(folder: string, { seed = 1, customers = 120 }) {
  return sample({ seed, customers, folder, format: 'csv', progress: silent });
}

describe('a sample', () => {
  test('is the one that stands in data/samples', () => {
    expect(hashes(first)).toEqual(hashes(join(QUERIES_FOLDER, '../data/samples')));
  });

  test('has the same bytes when it is written over itself', async () => {
    const before = hashes(first);
    await make(first, { seed: 1 });
    expect(hashes(first)).toEqual(before);
  });

  test('has other customers with another seed', async () => {
    const second = join(scratch, 'second');
    await make(second, { seed: 2, customers: 20 });
    expect(lines(second, 'customers.csv')).toHaveLength(21);
    const known = lines(first, 'customers.csv').slice(6);
    const made = lines(second, 'customers.csv').slice(6);
    expect(made.filter((line) => known.includes(line))).toEqual([]);
  });

  test('leaves nothing of an earlier sample in another format', async () => {
    const folder = join(scratch, 'formats');
    await make(folder, { customers: 10 });
    await sample({ seed: 1, customers: 10, folder, format: 'parquet', progress: silent });
    const files = Object.keys(hashes(folder));
    expect(files.filter((file) => !file.endsWith('.parquet'))).toEqual(['regulars.yaml']);
  });

  test('is never written into a folder that holds other files', async () => {
    writeFileSync(join(scratch, 'own.csv'), 'a\n');
    await expect(make(scratch, {})).rejects.toThrow(UserError);
  });

  test('brings a configuration that regulars accepts', () => {
    const text = readFileSync(join(first, 'regulars.yaml'), 'utf8');
    expect(parseConfig(text, 'regulars.yaml').own.domains).toEqual(['nordufer.example']);
  });

  test('has orders as German shops export them: Windows-1252, CRLF, decimal comma', () => {
    const text = readFileSync(join(first, 'bestellungen.csv'), 'latin1');
    expect(text).toContain('\r\n');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text).toMatch(/;\d{2}\.\d{2}\.\d{4};\d\.\d{3},\d{2};EUR;\d+;geliefert;Öl und Fett/);
  });

  test('quotes lines of a mail that begin with From', () => {
    expect(readFileSync(join(first, 'mailbox/inbox.mbox'), 'utf8')).toMatch(/^>From Monday/m);
  });
});

describe('the founding story', () => {
  test('has four terms signed and the fifth declined', () => {
    const terms = lines(first, 'contracts.csv').filter((line) => line.includes(',K10001,'));
    expect(terms.map((line) => line.split(',').slice(3, 9).join(' '))).toEqual([
      'signed 2007-11-12 2007-11-26  2008-01-01 2008-12-31',
      'signed 2008-11-10 2008-11-24  2009-01-01 2009-12-31',
      'signed 2009-11-09 2009-11-19  2010-01-01 2010-12-31',
      'signed 2010-11-08 2010-11-22  2011-01-01 2011-12-31',
      'declined 2011-11-02 2011-11-10 customer 2012-01-01 2012-12-31',
    ]);
  });

  test('has one activity: our refusal', () => {
    const activities = lines(first, 'activities.csv').filter((line) => line.includes(',K10001,'));
    expect(activities).toEqual([
      'A000010001,K10001,P100011,M001,refusal,outbound,2011-11-10T14:20:00Z,"Ausnahme abgelehnt, auch für Stammkunden"',
    ]);
  });

  test('has no mail between humans from the refusal to the question, and none after the reply', () => {
    const mails = ['inbox', 'sent'].flatMap((name) => mailsOf(`mailbox/${name}.mbox`));
    const dates = mails
      .filter((mail) => mail.includes('friederike.thode@'))
      .map((mail) => new Date(/^Date: (.*)$/m.exec(mail)?.[1] ?? '').toISOString())
      .filter((date) => date >= '2011-11-10')
      .sort();
    expect([...new Set(dates)]).toEqual([
      '2011-11-10T14:20:00.000Z',
      '2012-10-10T08:26:00.000Z',
      '2012-10-10T12:41:00.000Z',
    ]);
  });

  test('has four mass mailings while the answer is owed, one of them to win back', () => {
    const campaigns = lines(first, 'sends.csv')
      .filter((line) => line.includes('friederike.thode@'))
      .map((line) => line.split(','))
      .filter(([, , , sent = '']) => sent > '2012-10-10' && sent < '2012-11-29')
      .map(([, campaign]) => campaign);
    const kinds = lines(first, 'campaigns.csv')
      .filter((line) => campaigns.includes(line.slice(0, 4)))
      .map((line) => line.split(',').at(-2));
    expect(kinds).toEqual(['newsletter', 'promotion', 'win-back', 'newsletter']);
  });
});

function lines(folder: string, file: string): string[] {
  return readFileSync(join(folder, file), 'utf8').trimEnd().split('\n');
}

function mailsOf(file: string): string[] {
  return readFileSync(join(first, file), 'utf8').split(/^From /m);
}

function hashes(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  return Object.fromEntries(
    files.map((file) => {
      const content = readFileSync(join(folder, file));
      return [file, createHash('sha256').update(content).digest('hex')];
    }),
  );
}
