import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { configSchema } from '../../config/config.ts';
import { type Fixture, openFixture } from '../../development/load-fixture.ts';
import { model } from '../../model/model.ts';
import { silent } from '../../progress.ts';

let fixture: Fixture;
beforeEach(async () => {
  fixture = await openFixture();
});
afterEach(() => fixture.close());

/** Loads exports of a tool, and gives what they are taken for and what becomes of them: purchases, and customers. */
async function found(...names: string[]) {
  const config = configSchema.parse({});
  const paths = names.map((name) => `${import.meta.dirname}/${name}`);
  const { files } = await fixture.load({}, paths);
  const { database } = fixture;
  const tables = ['orders', 'customers', 'order_returns'];
  await model(database, { config, asOf: '2026-09-30', tables, progress: silent });
  const text = async (sql: string) =>
    ((await fixture.rows(sql)) as { text: string }[]).map((row) => row.text);
  return {
    sources: files.map(({ source }) => source),
    purchases: await text(
      `select concat_ws(' ', order_id, customer_id, ordered_on, stated_value, quantity) as text from orders order by order_id`,
    ),
    returns: await text(
      `select concat_ws(' ', order_id, customer_id, returned_on, value) as text from order_returns order by order_id`,
    ),
    customers: await text(
      `select concat_ws(' ', customer_id, name, kind) as text from customers order by customer_id`,
    ),
    contacts: await text(
      `select concat_ws(' ', customer_id, name, email, phone) as text from imports.contacts order by contact_id`,
    ),
    aside: await text('select reason as text from imports.quarantine order by file_id, line'),
  };
}

const moments = async () =>
  (
    (await fixture.rows(
      'select distinct order_id, ordered_at, currency from imports.orders order by order_id',
    )) as { order_id: string; ordered_at: string; currency: string | null }[]
  ).map(({ order_id, ordered_at, currency }) => [order_id, ordered_at, currency]);

describe('shops', () => {
  test('Shopify: rows of one order are its lines, and customers are known by their address', async () => {
    expect(await found('shopify')).toEqual({
      sources: [
        'shopify__customers',
        'shopify__contacts',
        'shopify__customers',
        'shopify__contacts',
        'shopify__orders',
      ],
      purchases: [
        '#1001 vera@kunde-a.example 2021-03-04 59.50 3.0',
        '#1003 vera@kunde-a.example 2021-05-02 50.00 5.0',
        '#1006 olaf@kunde-b.example 2021-12-31 20.00 1.0',
      ],
      returns: [],
      customers: [
        'ina@kunde-c.example Ina Probe person',
        'olaf@kunde-b.example Beispiel AG company',
        'shopify:7003 Kasse Laden person',
        'vera@kunde-a.example Vera Muster person',
      ],
      contacts: [
        'ina@kunde-c.example Ina Probe ina@kunde-c.example',
        'olaf@kunde-b.example Olaf Beispiel olaf@kunde-b.example +49228123456',
        'shopify:7003 Kasse Laden',
        'vera@kunde-a.example Vera Muster vera@kunde-a.example +4930123456',
      ],
      aside: ['customer_id is missing'],
    });
    expect((await moments())[0]).toEqual(['#1001', '2021-03-04T10:00:00Z', 'EUR']);
  });

  test('Magento: months are words, numbers keep their noughts, Closed is given back', async () => {
    expect(await found('magento')).toMatchObject({
      sources: ['magento__orders'],
      purchases: [
        '000000101 vera@kunde-a.example 2021-03-04 59.50',
        '000000104 vera@kunde-a.example 2021-04-19 20.00',
      ],
      aside: [],
    });
    expect((await moments())[1]).toEqual(['000000102', '2021-03-09T20:30:10Z', null]);
  });

  test('Etsy: the month stands first, and the total is what was paid', async () => {
    expect(await found('etsy')).toMatchObject({
      sources: ['etsy__orders'],
      purchases: ['3001 vmuster 2021-03-05 48.00', '3002 obsp 2021-03-16 21.20'],
      aside: [],
    });
  });

  test('eBay: the row with the total counts once, the item rows give the number of pieces', async () => {
    expect(await found('ebay', 'ebay-de')).toMatchObject({
      sources: ['ebay__orders', 'ebay__orders'],
      purchases: [
        '12-34567-89012 vera_m 2025-07-21 57.99 1.0',
        '12-34567-89013 olaf_b 2025-08-02 1025.00 3.0',
        '23-12345-12345 vera_m 2025-12-10 116.99 2.0',
        '23-12345-12346 olaf_b 2025-03-03 1050.00 1.0',
      ],
    });
    expect((await moments()).map(([, , currency]) => currency)).toEqual([
      'USD',
      'USD',
      'EUR',
      'EUR',
    ]);
  });

  test('WooCommerce: each line repeats the total; the table of Analytics is without tax', async () => {
    expect(await found('woocommerce')).toMatchObject({
      sources: [
        'woocommerce_analytics__orders',
        'woocommerce__orders',
        'woocommerce_titled__orders',
      ],
      purchases: [
        '501 vera@kunde-a.example 2021-03-04 59.50',
        '601 vera@kunde-a.example 2021-03-04 49.50 3.0',
        '701 Vera Muster 2021-03-04 50.00 2.0',
      ],
      returns: [],
    });
    expect(
      await fixture.rows(
        'select distinct is_net from imports.orders where order_id > $$700$$ order by 1',
      ),
    ).toEqual([{ is_net: true }]);
  });

  test('Amazon: a report without buyers is refused with that reason', async () => {
    fixture.write(
      'all-orders.txt',
      'amazon-order-id\tpurchase-date\torder-status\tsales-channel\titem-status\tquantity\tcurrency\titem-price\tship-city\tship-postal-code\n' +
        '305-0000001-0000001\t2021-03-04T08:04:21+00:00\tShipped\tAmazon.de\tShipped\t2\tEUR\t40.00\tBerlin\t10115\n',
    );
    await expect(fixture.load()).rejects.toThrow(/names no buyer.*whose orders they are/);
  });
});

describe('payments', () => {
  test('Stripe: times are UTC by their heading, a guest is known by the address', async () => {
    expect(await found('stripe')).toMatchObject({
      sources: ['stripe__customers', 'stripe__contacts', 'stripe__orders', 'stripe__orders'],
      purchases: [
        'ch_1A cus_A1 2019-04-01 10.00',
        'ch_3A cus_A1 2021-03-05 59.50',
        'ch_3C cus_A1 2021-04-10 50.00',
        'ch_3E cus_C3 2021-05-02 8.00',
        'ch_3F guest@kunde-d.example 2021-06-02 1200.00',
      ],
      contacts: ['cus_A1 Vera Muster vera@kunde-a.example', 'cus_B2 olaf@kunde-b.example'],
      aside: [],
    });
    expect((await moments()).filter(([id]) => ['ch_3A', 'ch_3F'].includes(id ?? ''))).toEqual([
      ['ch_3A', '2021-03-04T23:30:00Z', 'EUR'],
      ['ch_3F', '2021-06-02T03:48:02Z', 'JPY'],
    ]);
  });

  test('PayPal in German: receipts count, repayments lessen them, the rest is no purchase', async () => {
    expect(await found('paypal-de')).toMatchObject({
      sources: ['paypal__orders'],
      purchases: ['1AB23456CD789012E vera@kunde-a.example 2021-03-04 1250.00'],
      returns: [],
      aside: ['no purchase: Allgemeine Abbuchung', 'no purchase: Zahlung im Einzugsverfahren'],
    });
    expect((await moments())[0]).toEqual(['1AB23456CD789012E', '2021-03-04T10:00:00Z', 'EUR']);
  });

  test('PayPal in English: the zone of each row decides when it was', async () => {
    expect(await found('paypal')).toMatchObject({
      purchases: [
        '1AB vera@kunde-a.example 2023-03-15 1250.00',
        '2BC olaf@kunde-b.example 2023-03-04 20.00',
      ],
      aside: [
        'no purchase: General Withdrawal',
        'no purchase: General Currency Conversion',
        "ordered_at: '03/17/2023 09:00:00 XYZT' is not a date and time",
        'no purchase: PreApproved Payment Bill User Payment',
      ],
    });
    expect((await moments()).slice(0, 2)).toEqual([
      ['1AB', '2023-03-14T23:30:00Z', 'USD'],
      ['2BC', '2023-03-04T17:30:10Z', 'USD'],
    ]);
  });
});

describe('invoices', () => {
  test('Lexware: the day of the invoice counts, credit notes and cancelled ones are no purchase', async () => {
    expect(await found('lexware')).toMatchObject({
      sources: ['lexware__orders'],
      purchases: [
        '2021-001 Muster GmbH 2021-03-04 1250.00',
        '2021-002 Beispiel AG 2021-03-16 850.00',
      ],
      aside: [],
    });
  });

  test('sevDesk: drafts count not, suppliers are no customers, and an organisation has its person', async () => {
    expect(await found('sevdesk')).toMatchObject({
      sources: ['sevdesk__customers', 'sevdesk__contacts', 'sevdesk__orders'],
      purchases: [
        'RE-2021-007 Muster GmbH 2021-02-10 2380.00',
        'RE-2021-008 Café Lotte 2021-04-01 1190.00',
        'RE-2021-011 Café Lotte 2021-05-04 238.00',
      ],
      customers: [
        '1000 Dachdecker Muster GmbH company',
        '1001 Ina Wolf person',
        '1002 Beispiel AG company',
        'Café Lotte Café Lotte',
        'Muster GmbH Muster GmbH',
      ],
      contacts: [
        '1000 info@muster.example +491512223334',
        '1001 Ina Wolf +4969123456',
        '1002 Olaf Beispiel olaf@beispiel.example +4969123457',
      ],
    });
  });

  test('DATEV: debtors against revenue are invoices, in the year of the first line', async () => {
    expect(await found('datev')).toMatchObject({
      sources: ['datev__orders', 'datev__orders'],
      purchases: [
        '4711 100011 2022-01-15 300.00',
        'RE-1001 10001 2021-03-04 1190.00',
        'RE-1002 10002 2021-03-12 238.00',
        'RE-1003 10001 2021-06-30 59.50',
      ],
      returns: ['4712 100011 2021-12-31 50.00', 'GS-0007 10002 2021-03-15 238.00'],
      aside: expect.arrayContaining([
        'neither account is that of a customer: 4964 / 1200',
        'no purchase: 10001 / 1200',
      ]),
    });
  });

  test('Xero: each line repeats the total, bills are ours to pay, a credit note gives back', async () => {
    expect(await found('xero')).toMatchObject({
      sources: ['xero__orders'],
      purchases: [
        'INV-0001 Muster GmbH 2021-03-31 119.00 5.0',
        'INV-0002 Beispiel AG 2021-05-04 238.00 1.0',
      ],
      returns: ['CN-0091 Beispiel AG 2021-05-06 38.00'],
      aside: ['no purchase: Bill'],
    });
  });

  test('QuickBooks: lines of the report are added, payments are none, a credit memo gives back', async () => {
    const { sources, purchases, returns } = await found('quickbooks');
    expect(sources).toEqual(['quickbooks_invoices__orders', 'quickbooks__orders']);
    expect(purchases).toEqual([
      '1041 Muster GmbH 2025-01-15 43000.00',
      '1042 Beispiel AG 2025-02-02 1315.00',
      '1050 Muster GmbH 2025-04-01 1500.00',
      '1051 Beispiel AG 2025-05-01 250.00',
    ]);
    expect(returns).toEqual(['1053 Beispiel AG 2025-05-03 50.00']);
  });

  test('Zoho Books: Closed is paid, a credit note lessens its invoice, and long numbers stay whole', async () => {
    expect(await found('zoho-books')).toMatchObject({
      sources: [
        'zoho_books__customers',
        'zoho_books__contacts',
        'zoho_books_credit__orders',
        'zoho_books__orders',
      ],
      purchases: [
        'INV-000004 4271668000000095032 2021-03-04 80.00 4.0',
        'INV-000005 4271668000000095033 2021-03-10 50.00 1.0',
        'INV-000008 4271668000000095032 2021-04-28 10.00 1.0',
      ],
      returns: [],
      customers: [
        '4271668000000095032 Muster GmbH company',
        '4271668000000095033 Beispiel AG company',
      ],
      aside: [],
    });
  });

  test('Odoo: partners and sales orders meet by one number, a person orders for the company', async () => {
    expect(await found('odoo')).toMatchObject({
      sources: [
        'odoo__customers',
        'odoo__contacts',
        'odoo__customers',
        'odoo__contacts',
        'odoo__orders',
        'odoo__orders',
      ],
      purchases: [
        'S00001 res_partner_11 2021-03-04 59.50',
        'S00002 res_partner_11 2021-03-09 23.80',
        'S00008 res_partner_13 2021-04-04 100.00',
      ],
      customers: [
        'res_partner_11 Muster GmbH',
        'res_partner_13 Beispiel AG',
        'res_partner_21 Verein Nord company',
      ],
    });
  });
});
