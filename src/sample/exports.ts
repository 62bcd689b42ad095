export type SampleFormat = 'csv' | 'parquet';

/** One file of a sample: what is written into it, and the options of DuckDB's `copy`. */
export type SampleExport = { path: string; query: string; options: string; isWindows?: boolean };

const COLUMNS = {
  customers:
    'customer_id, name, kind, domain, country, region, segment, owner_person_id, created_on',
  contacts: 'contact_id, customer_id, name, email, phone, role, since_on',
  people: 'person_id, name, email, role, since_on, until_on',
  contracts: '*',
  activities: '*',
  campaigns: 'campaign_id, name, subject, kind, utc_text(sent_at) as sent_at',
  sends: '*',
};

const MAILBOXES = ['inbox', 'sent', 'newsletter'];

/** Gives the files of a sample: CSV and mbox, or (for very large ones) Parquet throughout. */
export function exportsOf(format: SampleFormat): SampleExport[] {
  const tables = Object.entries(COLUMNS).map(([table, columns]) => ({
    path: `${table}.${format}`,
    query: `select ${columns} from ${table}`,
    options: format === 'csv' ? 'format csv, header' : 'format parquet',
  }));
  return [...tables, ...(format === 'csv' ? [shopExport(), ...mailboxes()] : parquetExports())];
}

function shopExport(): SampleExport {
  return {
    path: 'bestellungen.csv',
    query: 'select * from orders',
    options: "format csv, header, delimiter ';'",
    isWindows: true,
  };
}

function mailboxes(): SampleExport[] {
  return MAILBOXES.map((mailbox) => ({
    path: `mailbox/${mailbox}.mbox`,
    query: `select encode(entry) as entry from mailbox_entries where mailbox = '${mailbox}' order by sent_at, mail_number`,
    options: 'format blob',
  }));
}

function parquetExports(): SampleExport[] {
  const options = 'format parquet';
  return [
    { path: 'orders.parquet', query: ORDERS, options },
    {
      path: 'messages.parquet',
      query: 'select * exclude (mail_number) from messages order by mail_number',
      options,
    },
  ];
}

const ORDERS = `select format('B{:08d}', order_number) as order_id, 'K' || (10000 + customer_number) as customer_id,
  utc_text(ordered_on) as ordered_at, value::decimal(18, 2) as value, 'EUR' as currency, quantity, status
  from placed_orders order by order_number`;
