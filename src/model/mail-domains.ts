import { parse } from 'tldts';
import type { Database } from '../database/database.ts';
import { currentSchema } from '../database/schema.ts';
import { writeGivenTable } from './given-table.ts';

/**
 * Writes `mail_domains`: of each domain in `addresses` the one that its holder has registered, by the public
 * suffix list, those of hosting services included (kunde.co.uk, kunde.github.io).
 */
export async function writeMailDomains(database: Database): Promise<void> {
  // Not what `main` shows: a view of that name is another model's.
  await database.run(`drop table if exists ${await currentSchema(database)}.mail_domains`);
  await writeGivenTable(database, 'computed/mail_domains', []);
  // Texts cross between DuckDB and here as JSON, some ten thousand at once: faster by a third than value by value.
  const found = await database.read(
    `with domains as materialized (select distinct domain from addresses)
     select to_json(list(domain)) as domains from domains
     group by hash(domain) % (1 + (select count(*) from domains) // 10_000)`,
  );
  for (const domains of found.array('domains') as string[]) {
    const registered = (JSON.parse(domains) as string[]).map(registeredDomain);
    await database.run(
      `insert into mail_domains
       select unnest(from_json($domains, '["VARCHAR"]')), unnest(from_json($registered, '["VARCHAR"]'))`,
      { domains, registered: JSON.stringify(registered) },
    );
  }
}

/** What the list does not know (names within a company, numbers) is its own. */
function registeredDomain(domain: string): string | null {
  const { domain: registered, isIcann, isPrivate } = parse(domain, { allowPrivateDomains: true });
  return registered ?? (isIcann || isPrivate ? null : domain);
}
