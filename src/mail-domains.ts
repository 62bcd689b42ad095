import { parse } from 'tldts';
import type { Database } from './database/database.ts';
import { currentSchema } from './database/schema.ts';

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
  const found = await database.read('select distinct domain from addresses order by domain');
  const rows = await database.appender(await currentSchema(database), 'mail_domains');
  for (const domain of found.array('domain') as string[]) {
    rows.appendVarchar(domain);
    const registered = registeredDomain(domain);
    if (registered === null) rows.appendNull();
    else rows.appendVarchar(registered);
    rows.endRow();
  }
  rows.closeSync();
}

/** What the list does not know (names within a company, numbers) is its own. */
function registeredDomain(domain: string): string | null {
  const { domain: registered, isIcann, isPrivate } = parse(domain, { allowPrivateDomains: true });
  return registered ?? (isIcann || isPrivate ? null : domain);
}
