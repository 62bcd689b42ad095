import { expect, test } from 'vitest';
import { openDatabase } from '../database/database.ts';
import { writeMailDomains } from './mail-domains.ts';

const EXPECTED: [domain: string, registered: string | null][] = [
  ['kunde.example', 'kunde.example'],
  ['mail.de.kunde.example', 'kunde.example'],
  ['a.co.uk', 'a.co.uk'],
  ['mail.a.co.uk', 'a.co.uk'],
  ['co.uk', null],
  ['kunde.github.io', 'kunde.github.io'],
  ['github.io', null],
  ['werk.hamburg', 'werk.hamburg'],
  ['hamburg', null],
  ['bücher.de', 'bücher.de'],
  // Not on the list: names and numbers within a company, and what is no domain.
  ['exchange01', 'exchange01'],
  ['mail.kunde.intern', 'kunde.intern'],
  ['10.1.2.3', '10.1.2.3'],
  ['[10.1.2.3]', '[10.1.2.3]'],
  ['a..b', 'a..b'],
  ["'; drop table addresses", "'; drop table addresses"],
];

test('of a domain, the one that was registered is told, and none of a public suffix', async () => {
  const database = await openDatabase(':memory:');
  try {
    await database.run('create table addresses (domain varchar)');
    for (const [domain] of EXPECTED)
      await database.run('insert into addresses values ($domain), ($domain)', { domain });
    await writeMailDomains(database);
    const domains = await database.read('select * from mail_domains order by domain');
    expect(new Map(domains.objects().map((row) => Object.values(row) as never))).toEqual(
      new Map(EXPECTED),
    );
    expect(domains.numRows()).toBe(EXPECTED.length);
  } finally {
    database.close();
  }
});
