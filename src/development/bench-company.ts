import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProject } from '../config/project.ts';
import { type Database, openDatabase } from '../database/database.ts';
import { load } from '../load/load.ts';
import { silent } from '../progress.ts';
import { sample } from '../sample/sample.ts';

// Customers of the sample that is copied, and about the messages that a copy keeps.
const COPIED_CUSTOMERS = 2000;
const MESSAGES_PER_COPY = 20_000;

/** Where the company of a folder lies: its loaded database, and its configuration as JSON. */
export function benchCompanyIn(folder: string): { database: string; config: string } {
  return { database: join(folder, 'bench.duckdb'), config: join(folder, 'config.json') };
}

// The counterpart of a mail or mailing: the firm's domain, the whole address of a private person.
const MACROS = `
  create temp macro copied(id, copy) as id || '-' || copy;
  create temp macro moved(address, copy) as replace(replace(replace(
    address, '@', '@k' || copy || '.'),
    '@k' || copy || '.nordufer.', '-' || copy || '@nordufer.'),
    '@k' || copy || '.post.', '-' || copy || '@post.');
  create temp macro firm(address) as
    case when address like '%@post.example' then address else split_part(address, '@', -1) end;
  create temp macro percentile(name, copy) as hash(name, copy) % 100;
`;

/** Of each hundred customers 45 have mail, 20 mass mailings, 20 orders; all have what the sample says else. */
const COPIES: Record<string, string> = {
  customers: `select * replace (
      copied(customer_id, copy) as customer_id, copied(name, copy) as name,
      'k' || copy || '.' || domain as domain, copied(owner_person_id, copy) as owner_person_id) from original`,
  contacts: `select * replace (
      copied(contact_id, copy) as contact_id, copied(customer_id, copy) as customer_id,
      moved(email, copy) as email) from original`,
  people: `select * replace (copied(person_id, copy) as person_id, moved(email, copy) as email) from original`,
  contracts: `select * replace (
      copied(contract_id, copy) as contract_id, copied(customer_id, copy) as customer_id,
      copied(person_id, copy) as person_id) from original`,
  activities: `select * replace (
      copied(activity_id, copy) as activity_id, copied(customer_id, copy) as customer_id,
      copied(contact_id, copy) as contact_id, copied(person_id, copy) as person_id) from original`,
  orders: `select * replace (copied(order_id, copy) as order_id, copied(customer_id, copy) as customer_id)
    from original where percentile(customer_id, copy) < 20 order by ordered_at, order_id`,
  sends: `select * replace (copied(send_id, copy) as send_id, moved(email, copy) as email)
    from original where percentile(firm(email), copy) < 20 order by sent_at, send_id`,
  messages: `select * replace (
      'k' || copy || message_id as message_id, key_of('k' || copy || message_id) as message_key, moved(from_address, copy) as from_address,
      list_transform(to_addresses, lambda address: moved(address, copy)) as to_addresses,
      'k' || copy || in_reply_to as in_reply_to,
      list_transform(reference_ids, lambda id: 'k' || copy || id) as reference_ids,
      regexp_replace(subject, '([0-9]+)', '\\1' || copy) as subject)
    from original
    where percentile(firm(if(from_address like '%@nordufer.example', to_addresses[1], from_address)), copy) < 45
    order by sent_at, message_id`,
};

/** Writes a company with about so many messages into a folder, loaded and not modelled. */
export async function makeBenchCompany(folder: string, messages: number): Promise<void> {
  const exports = join(folder, 'exports');
  const company = benchCompanyIn(folder);
  const customers = COPIED_CUSTOMERS;
  await sample({ seed: 1, customers, folder: exports, format: 'parquet', progress: silent });
  const database = await openDatabase(company.database, { memoryLimit: '2GB', threads: 2 });
  const { config } = await findProject(database, { exports: [exports] });
  await load(database, [exports], { config, progress: silent });
  await multiplyCompany(database, Math.ceil(messages / MESSAGES_PER_COPY));
  database.close();
  writeFileSync(company.config, JSON.stringify(config));
}

/**
 * Makes a large company of the loaded sample: copies of its rows under other numbers and addresses, in the order
 * of time, thinned so that a customer has ten mails on the average and most have none.
 */
async function multiplyCompany(database: Database, copies: number): Promise<void> {
  await database.run(MACROS);
  for (const [table, select] of Object.entries(COPIES)) {
    await database.run(`
      create temp table sampled as from imports.${table};
      create temp view original as from sampled cross join range(${copies}) as copies (copy);
      truncate imports.${table};
      insert into imports.${table} by name select * exclude (copy) from (${select});
      drop view original;
      drop table sampled;
      update imports.files set accepted_count = (select count(*) from imports.${table}) where table_name = '${table}';`);
  }
  await database.run(`
    update imports.files set read_count = accepted_count + quarantine_count;
    checkpoint;`);
}
