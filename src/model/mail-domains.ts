import { parse } from 'tldts';
import type { Database } from '../database/database.ts';

/**
 * Writes `mail_domains`: of each domain in `addresses` the one that its holder has registered, by the public
 * suffix list, those of hosting services included (kunde.co.uk, kunde.github.io).
 */
export async function writeMailDomains(database: Database): Promise<void> {
  await database.run(
    `create or replace table mail_domains (domain varchar, registered_domain varchar);
     comment on table mail_domains is 'One row per mail domain: whose it is.';
     comment on column mail_domains.domain is 'The domain, lower case.';
     comment on column mail_domains.registered_domain is 'The domain that its holder has registered, as the public suffix list tells; null for a public suffix, below which anybody may have one.';`,
  );
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
