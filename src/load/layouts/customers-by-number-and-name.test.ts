import { readdirSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { configSchema } from '../../config/config.ts';
import { type Fixture, openFixture } from '../../development/load-fixture.ts';
import { model } from '../../model/model.ts';
import { silent } from '../../progress.ts';

let fixture: Fixture;
beforeEach(async () => {
  fixture = await openFixture();
});
afterEach(() => fixture.close());

const cells = async (sql: string) =>
  (await fixture.rows(sql)).map((row) => Object.values(row) as unknown[]);

/** Loads folders of layouts (and what the test wrote), and makes the tables named. */
async function told(tables: string[], ...folders: string[]) {
  const paths = folders.map((folder) => `${import.meta.dirname}/${folder}`);
  const written = readdirSync(fixture.folder).map((name) => `${fixture.folder}/${name}`);
  const { files } = await fixture.load({}, [...paths, ...written]);
  const config = configSchema.parse({});
  await model(fixture.database, { config, asOf: '2012-11-30', tables, progress: silent });
  return files.map(({ source }) => source);
}

const [LUND, VOSS] = ['001D000000001AAIAY', '001D000000002aBIAQ'];

test('reports of Salesforce meet by the number of the account, long or short, or by its name', async () => {
  const sources = await told(
    ['customers', 'known_contracts', 'waits'],
    'salesforce-reports',
    'salesforce-reports-de',
  );
  expect(sources).toEqual([
    'salesforce_report__customers',
    'salesforce_report__tickets',
    'salesforce_report__contacts',
    'salesforce_report__contracts',
    'salesforce_report__contracts',
  ]);
  expect(
    await cells('select customer_id, name, origin from customers order by customer_id'),
  ).toEqual([
    [LUND, 'Segelmacherei Lund', 'crm'],
    [VOSS, 'Glaserei Voss', 'crm'],
  ]);
  expect(
    await cells(`select customer_id, status, offered_on, decided_on, total_value, currency
      from known_contracts where contract_id not like '006%' order by offered_on`),
  ).toEqual([
    [LUND, 'signed', '2011-11-02', '2011-12-12', 10200, 'EUR'],
    [LUND, 'declined', '2012-10-15', '2012-11-14', 10400, 'EUR'],
    [VOSS, 'offered', '2012-11-05', null, 6000.5, 'EUR'],
  ]);
  expect(
    await cells(`select customer_id, status, decided_on, total_value
      from known_contracts where contract_id like '006%' order by contract_id`),
  ).toEqual([
    [LUND, 'signed', '2011-12-12', 10200],
    [LUND, 'declined', '2012-11-14', 10400],
    [VOSS, 'offered', null, 6000.5],
  ]);
  expect(await cells('select customer_id, outcome from waits order by opened_at')).toEqual([
    [LUND, 'answered'],
    [VOSS, 'open'],
  ]);
});

test('a short number of Salesforce in a table from elsewhere is the account of the long one', async () => {
  fixture.write(
    'Account.csv',
    `Id,Name,BillingCountry,IsDeleted
0015000000aBcDeAAK,Mühle,DE,0
0015000000aBcDEAA0,Großbuchstabe,DE,0\n`,
  );
  fixture.write(
    'orders.csv',
    `order_id,customer_id,ordered_at,value
B1,0015000000aBcDe,2012-10-01,5
B2,0015000000aBcDE,2012-10-02,5\n`,
  );
  await told(['orders']);
  expect(await cells('select order_id, customer_id from orders order by order_id')).toEqual([
    ['B1', '0015000000aBcDeAAK'],
    ['B2', '0015000000aBcDEAA0'],
  ]);
});

test('the report of accounts without numbers and the export with them know the same accounts', async () => {
  fixture.write(
    'report.csv',
    'Account Owner,Account Name,Last Activity\nAnna Aal,Glaserei Voss,\n',
  );
  await told(
    ['customers'],
    'salesforce-reports/report-accounts.csv',
    'salesforce-reports/report-cases.csv',
  );
  expect(await cells('select customer_id from customers order by customer_id')).toEqual([
    [LUND],
    [VOSS],
  ]);
});

test('a company that HubSpot merged away is the one that is left, and a deal has its value in the currency of the company', async () => {
  await told(['customers', 'known_contracts'], 'hubspot-merged');
  expect(await cells('select customer_id from customers order by customer_id')).toEqual([
    ['11'],
    ['12'],
  ]);
  expect(
    await cells(
      'select contract_id, customer_id, annual_value, total_value, currency from known_contracts order by contract_id',
    ),
  ).toEqual([
    ['1', '12', null, 80, null],
    ['2', '12', 100, 100, 'EUR'],
    ['3', '11', null, 100, 'EUR'],
  ]);
});

test('a ticket that names the company, as Zammad and Jira do, is of the customer of that name', async () => {
  fixture.write('customers.csv', 'customer_id,name\nK1,Hansen KG\nK2,Hansen\n');
  await told(['waits'], 'zammad', 'jira');
  expect(
    await cells("select customer_id from waits where customer_id in ('K1', 'Hansen KG')"),
  ).toEqual([['K1'], ['K1']]);
});

test('who is on the list of a newsletter tool is a contact of no customer, and has received nothing by that', async () => {
  fixture.write('orders.csv', 'order_id,customer_id,ordered_at,value\nB1,K1,2012-10-01,5\n');
  const tools = ['activecampaign', 'kit', 'mailerlite', 'mailchimp-audience'];
  expect(new Set(await told(['contacts', 'customers'], ...tools))).toEqual(
    new Set([
      'activecampaign__contacts',
      'activecampaign_api__contacts',
      'kit__contacts',
      'mailerlite__contacts',
      'mailchimp__contacts',
      'regulars__orders',
    ]),
  );
  expect(await cells('select email, customer_id from contacts order by email')).toEqual([
    ['jo@hansen.example', null],
    ['kim@krueger.example', null],
    ['lou@lorenz.example', null],
  ]);
  expect(await cells('select customer_id from customers')).toEqual([['K1']]);
  expect(await cells('select count(*) from imports.sends')).toEqual([[0]]);
  expect(
    await cells(
      `select since_on from imports.contacts where email = 'jo@hansen.example' order by since_on`,
    ),
  ).toEqual([['2012-04-19'], ['2012-07-08'], ['2012-07-08'], ['2012-07-08'], ['2012-07-08']]);
});
