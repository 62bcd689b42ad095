import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { workbook } from '../deliver/workbook.ts';
import { writtenFilesNaming } from './written-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'regulars-written-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('files with the customer are named, however they write it, those of others and of exports are not', async () => {
  mkdirSync(join(folder, 'plan'));
  mkdirSync(join(folder, 'exports'));
  const write = (name: string, content: string | Buffer) =>
    writeFileSync(join(folder, name), content);
  const sheet = (name: string) => ({ name: 'list', columns: ['Customer'], rows: [[name]] });
  write('list.csv', '\ufeffCustomer;Days\n"Bäcker ""Süß"" & Co";1\n');
  write('list.xlsx', await workbook([sheet('Other'), sheet('BÄCKER "Süß" & Co')]));
  write('page.html', '<p>Bäcker &quot;Süß&quot; &amp; Co</p>');
  write('rows.json', JSON.stringify([{ name: 'Bäcker "Süß" & Co' }]));
  write('long.csv', `${'x'.repeat(65_530)}Bäcker Süß & Co`);
  write('other.csv', 'Customer\nSomebody else\n');
  write('customers.csv', 'Bäcker "Süß" & Co');
  write('plan/trials.csv', 'trial_id,customer_id\nt,K9\n');
  write('plan/calls.csv', 'Bäcker Süß & Co');
  write('exports/customers.csv', 'Bäcker Süß & Co');
  const named = await writtenFilesNaming(
    [folder, join(folder, '.'), join(folder, 'none')],
    ['Bäcker "Süß" & Co'],
    [join(folder, 'customers.csv')],
  );
  expect(named.map((path) => path.slice(folder.length + 1))).toEqual([
    ...['list.csv', 'list.xlsx', 'long.csv', 'page.html', 'plan/calls.csv', 'rows.json'],
  ]);
});
