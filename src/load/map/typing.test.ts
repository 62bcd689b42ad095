import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSchema } from '../../database/schema.ts';
import { type Fixture, openFixture } from '../../development/load-fixture.ts';
import { isLowerCase, macrosText } from './typing.ts';

let fixture: Fixture;
beforeEach(async () => {
  fixture = await openFixture();
});
afterEach(() => fixture.close());

const REASONS = 'select line, reason from imports.quarantine order by line';

async function days(values: string[]) {
  const rows = values.map((value, index) => `V${index};K1;signed;${value}\n`).join('');
  fixture.write('contracts.csv', `contract_id;customer_id;status;started_on\n${rows}`);
  await fixture.load();
  const found = await fixture.rows('select started_on from imports.contracts order by line');
  return found.map((row) => Object.values(row)[0]);
}

async function moments(values: string[], config: object = {}) {
  const rows = values.map((value, index) => `B${index}\tK1\t${value}\n`).join('');
  fixture.write('orders.tsv', `order_id\tcustomer_id\tordered_at\n${rows}`);
  await fixture.load(config);
  const found = await fixture.rows('select ordered_at from imports.orders order by line');
  return found.map((row) => Object.values(row)[0]);
}

async function amounts(values: string[], separator = ';') {
  const cells = values.map((value) => (value.includes(separator) ? `"${value}"` : value));
  const rows = cells.map((value, i) =>
    ['V', i, 'K1', 'signed', value].join(separator).replace('V;', 'V').replace('V,', 'V'),
  );
  const head = ['contract_id', 'customer_id', 'status', 'annual_value'].join(separator);
  fixture.write('contracts.csv', `${head}\n${rows.join('\n')}\n`);
  await fixture.load();
  const found = await fixture.rows('select annual_value from imports.contracts order by line');
  return found.map((row) => Object.values(row)[0]);
}

describe('days', () => {
  test('are read as ISO and German programs write them, with or without a time', async () => {
    const values = [
      '2012-11-28',
      '28.11.2012',
      '8.1.12',
      '20121128',
      '2012/11/28',
      '2012-11-28 00:00:00',
      '2012-11-28T00:00:00Z',
      '2012-11-28T23:30:00Z',
      '',
    ];
    expect(await days(values)).toEqual([
      '2012-11-28',
      '2012-11-28',
      '2012-01-08',
      '2012-11-28',
      '2012-11-28',
      '2012-11-28',
      '2012-11-28',
      '2012-11-29',
      null,
    ]);
  });

  test('with slashes are read as one value of the file proves', async () => {
    expect(await days(['12/31/2012', '03/04/2012'])).toEqual(['2012-12-31', '2012-03-04']);
  });

  test('with slashes are read the other way in a file that proves that', async () => {
    expect(await days(['31/12/2012', '03/04/2012'])).toEqual(['2012-12-31', '2012-04-03']);
  });

  test('with slashes are read in each column as a value of it proves, else as one of the file does', async () => {
    fixture.write(
      'contracts.csv',
      `contract_id;customer_id;status;started_on;ended_on;decided_on
1;K1;signed;31/12/2012;;03/04/2012\n2;K1;signed;03/04/2012;;\n`,
    );
    await fixture.load();
    const found = 'select started_on, ended_on, decided_on from imports.contracts order by line';
    expect((await fixture.rows(found)).map(Object.values)).toEqual([
      ['2012-12-31', null, '2012-04-03'],
      ['2012-04-03', null, null],
    ]);
    fixture.write(
      'contracts.csv',
      `contract_id;customer_id;status;started_on;ended_on;decided_on
1;K1;signed;31/12/2012;12/31/2012;\n2;K1;signed;03/04/2012;03/04/2013;\n3;K1;signed;;;03/04/2012\n`,
    );
    await fixture.load();
    expect((await fixture.rows(found)).map(Object.values)).toEqual([
      ['2012-12-31', '2012-12-31', null],
      ['2012-04-03', '2013-03-04', null],
    ]);
    expect(await fixture.rows(REASONS)).toMatchObject([{ line: 4 }]);
  });

  test('that name their month are read in English and German', async () => {
    const values = [
      '31-OCT-2012',
      'January 10, 2012',
      '10. Januar 2012',
      'Jul-21-20',
      '30-FEB-2012',
    ];
    expect(await days(values)).toEqual(['2012-10-31', '2012-01-10', '2012-01-10', '2020-07-21']);
    expect(await fixture.rows(REASONS)).toEqual([
      { line: 6, reason: "started_on: '30-FEB-2012' is not a date" },
    ]);
  });

  test('with slashes and two figures of the year are read as one value proves', async () => {
    expect(await days(['12/31/12', '3/4/98'])).toEqual(['2012-12-31', '1998-03-04']);
  });

  test('that nothing in the file decides are set aside, not guessed', async () => {
    expect(await days(['03/04/2012', '05/05/2012'])).toEqual(['2012-05-05']);
    expect(await fixture.rows(REASONS)).toEqual([
      {
        line: 2,
        reason:
          "started_on: '03/04/2012' may be day/month or month/day, and no value of the file decides it: name the form (date) in a mapping",
      },
    ]);
  });

  test('that do not exist are set aside with the value', async () => {
    expect(await days(['31.02.2012', '2012-13-01', 'soon'])).toEqual([]);
    expect(await fixture.rows(REASONS)).toEqual([
      { line: 2, reason: "started_on: '31.02.2012' is not a date" },
      { line: 3, reason: "started_on: '2012-13-01' is not a date" },
      { line: 4, reason: "started_on: 'soon' is not a date" },
    ]);
  });
});

describe("Excel's numbers of days", () => {
  test('are days where the column holds nothing else, and the note says so', async () => {
    expect(await days(['41241', '', '40909'])).toEqual(['2012-11-28', null, '2012-01-01']);
    fixture.write(
      'contracts.csv',
      'contract_id,customer_id,status,started_on\nV1,K1,signed,41241.5\n',
    );
    const [file] = (await fixture.load()).files;
    expect(file?.note).toBe('read as days counted by Excel: started_on');
  });

  test('are local moments with their part of a day, to the second', async () => {
    expect(await moments(['41241.1041666667', '41241,5', '41241'])).toEqual([
      '2012-11-28T01:30:00Z',
      '2012-11-28T11:00:00Z',
      '2012-11-27T23:00:00Z',
    ]);
  });

  test('are set aside beside days of another form, and where they are no days of our time', async () => {
    expect(await days(['41241', '28.11.2012'])).toEqual(['2012-11-28']);
    expect(await days(['41241', '99999'])).toEqual([]);
    expect(await fixture.rows(REASONS)).toMatchObject([
      { reason: "started_on: '41241' is not a date" },
      { reason: "started_on: '99999' is not a date" },
    ]);
  });
});

describe('moments', () => {
  test('with an offset are kept, those without are local, on both sides of a clock change', async () => {
    const values = [
      '2012-10-27T12:00:00',
      '2012-10-28 12:00',
      '2012-10-28T12:00:00Z',
      '2012-10-28T12:00:00+05:30',
      '2012-10-28 12:00:00.5 +0200',
      '28.10.2012 12:00',
      '28.10.2012, 12:00 Uhr',
      '10/28/2012 1:05 PM',
      '2012-07-01',
    ];
    expect(await moments(values)).toEqual([
      '2012-10-27T10:00:00Z',
      '2012-10-28T11:00:00Z',
      '2012-10-28T12:00:00Z',
      '2012-10-28T06:30:00Z',
      '2012-10-28T10:00:00.500Z',
      '2012-10-28T11:00:00Z',
      '2012-10-28T11:00:00Z',
      '2012-10-28T12:05:00Z',
      '2012-06-30T22:00:00Z',
    ]);
  });

  test('name their zone by an offset, by a name, and both', async () => {
    const values = [
      '2012-11-05T10:00:00.000+0000',
      '2012-11-05 10:00:00 UTC',
      '2012-11-05 10:00:00 CET',
      '2012-07-05 10:00 MESZ',
      '2012-11-05 10:00:00 Europe/Berlin',
      '2012-11-05T10:00:00+01:00[Europe/Berlin]',
      '2012-11-05 10:00 UTC+2',
      'Mon Nov 05 2012 10:00:00 GMT+0530 (IST)',
      'Mon, 5 Nov 2012 10:00:00 -0500',
      'Nov 5, 2012 10:00 AM',
    ];
    expect(await moments(values)).toEqual([
      '2012-11-05T10:00:00Z',
      '2012-11-05T10:00:00Z',
      '2012-11-05T09:00:00Z',
      '2012-07-05T08:00:00Z',
      '2012-11-05T09:00:00Z',
      '2012-11-05T09:00:00Z',
      '2012-11-05T08:00:00Z',
      '2012-11-05T04:30:00Z',
      '2012-11-05T15:00:00Z',
      '2012-11-05T09:00:00Z',
    ]);
    const unknown = ['2012-11-05 10:00 IST', '2012-11-05 10:00 Europe/Nowhere', '1352106000'];
    expect(await moments(unknown)).toEqual([]);
  });

  test('follow the configured time zone', async () => {
    const config = { timezone: 'America/New_York' };
    expect(await moments(['2012-10-28 12:00'], config)).toEqual(['2012-10-28T16:00:00Z']);
  });

  test('that are none are set aside', async () => {
    expect(await moments(['2012-10-28 25:00', '2012-10-28T12:00:00+99:00', 'now'])).toEqual([]);
    expect(await fixture.rows('select * from imports.quarantine')).toHaveLength(3);
  });
});

describe('numbers', () => {
  test('have a decimal comma where a value of the column proves it', async () => {
    expect(await amounts(['1.234,56', '12.000', '7', '-3,5', '1 234,50 €'])).toEqual([
      1234.56, 12000, 7, -3.5, 1234.5,
    ]);
  });

  test('have a decimal point where a value of the column proves it', async () => {
    expect(await amounts(['1,234.56', '12,000', '1234.5', "1'000.25"])).toEqual([
      1234.56, 12000, 1234.5, 1000.25,
    ]);
  });

  test('that nothing decides follow the separator of the file', async () => {
    expect(await amounts(['12.000'])).toEqual([12000]);
    fixture.write('contracts.csv', '');
    expect(await amounts(['12,000'], ',')).toEqual([12000]);
  });

  test('have their minus before them, behind them, or brackets around them', async () => {
    const values = ['1.234,50-', '(1.234,50)', '-€ 12,50', '12,50- EUR', '−3', '12,34 %', '3,5 CR'];
    expect(await amounts(values)).toEqual([-1234.5, -1234.5, -12.5, -12.5, -3]);
    expect(await fixture.rows(REASONS)).toHaveLength(2);
  });

  test('with apostrophes are clear, and prove nothing of others that prove a comma', async () => {
    expect(await amounts(["1'234.50", '1.234', '12,50'])).toEqual([1234.5, 1234, 12.5]);
    expect(await amounts(["1'234.50", '1.230'])).toEqual([1234.5, 1.23]);
  });

  test('of a column with both marks count only where they are clear', async () => {
    expect(await amounts(['1.234,56', '1,234.56', '12.000'])).toEqual([1234.56, 1234.56]);
    expect(await fixture.rows(REASONS)).toEqual([
      { line: 4, reason: "annual_value: '12.000' is not a number" },
    ]);
  });
});

test('a value that is not allowed and a missing one have their reasons', async () => {
  fixture.write('contracts.csv', 'contract_id,customer_id,status\nV1,K1,Signed\nV2,,lost\n');
  await fixture.load();
  expect(await fixture.rows('select contract_id, status from imports.contracts')).toEqual([
    { contract_id: 'V1', status: 'signed' },
  ]);
  expect(await fixture.rows(REASONS)).toEqual([
    {
      line: 3,
      reason:
        "customer_id is missing; status: 'lost' is none of offered, signed, declined, withdrawn",
    },
  ]);
});

test('addresses and domains are stored in lower case and without blanks around them', async () => {
  fixture.write(
    'contacts.csv',
    'contact_id;customer_id;email;other_addresses\nP1;K1; Jo@Hansen.Example ;X@Home.Example\n',
  );
  fixture.write('sends.csv', 'send_id;campaign_id;email\nS1;N1;\u00a0Jo@Hansen.Example\u00a0\n');
  fixture.write('customers.csv', 'customer_id;name;domain\nK1;Hansen; Hansen.Example\n');
  await fixture.load();
  expect(
    await fixture.rows(
      `select contacts.email, other_addresses, sends.email as sent_to, domain
       from imports.contacts, imports.sends, imports.customers`,
    ),
  ).toEqual([
    {
      email: 'jo@hansen.example',
      other_addresses: ['x@home.example'],
      sent_to: 'jo@hansen.example',
      domain: 'hansen.example',
    },
  ]);
});

test('every column that is said to be in lower case is made so', async () => {
  await createSchema(fixture.database);
  const columns = await fixture.database.read(
    `select column_name from duckdb_columns()
     where schema_name = 'imports' and contains(comment, 'lower case')`,
  );
  const names = columns.array('column_name') as string[];
  expect(names.filter((name) => !isLowerCase(name))).toEqual([]);
  expect(names.length).toBeGreaterThan(8);
});

test('numbers of things that are all written as floats are whole, and said so; one other value leaves them as they are', async () => {
  fixture.write(
    'orders.csv',
    'order_id;customer_id;ordered_at\n1;10001.0;2012-11-05\n2;;2012-11-05\n3;10002.0;2012-11-06\n',
  );
  fixture.write(
    'contacts.csv',
    'contact_id;customer_id;email\n1.0;10001.0;jo@a.example\n1.1;10002;kim@a.example\n',
  );
  const { files } = await fixture.load();
  expect(files.flatMap(({ note }) => note ?? [])).toEqual(['read as whole numbers: customer_id']);
  expect(await fixture.rows('select customer_id from imports.orders order by all')).toEqual([
    { customer_id: '10001' },
    { customer_id: '10002' },
  ]);
  expect(
    await fixture.rows('select contact_id, customer_id from imports.contacts order by all'),
  ).toEqual([
    { contact_id: '1.0', customer_id: '10001.0' },
    { contact_id: '1.1', customer_id: '10002' },
  ]);
});

describe('that only the day is known', () => {
  async function dayOnly(values: string[], config: object = {}) {
    const rows = values.map((value, index) => `A${index};K1;call;${value}\n`).join('');
    fixture.write('activities.csv', `activity_id;customer_id;kind;occurred_at\n${rows}`);
    await fixture.load(config);
    const found = await fixture.rows('select is_day_only from imports.activities order by line');
    return found.map((row) => Object.values(row)[0]);
  }

  test('is said of a text without a time, not of midnight beside other times', async () => {
    const values = ['2012-11-05', '05.11.2012', '2012-11-05 00:00', '2012-11-05T00:00:00Z'];
    expect(await dayOnly([...values, '2012-11-05 09:30', '2012-11-05T09:30:00+01:00'])).toEqual([
      ...[true, true, false, false],
      ...[false, false],
    ]);
  });

  test('is said of a column of nothing but midnights without a zone', async () => {
    expect(await dayOnly(['2012-11-05 00:00:00', '2012-11-06 00:00:00'])).toEqual([true, true]);
    expect(await dayOnly(['2012-11-05T00:00:00Z', '2012-11-06T00:00:00Z'])).toEqual([false, false]);
    expect(await dayOnly(['2012-11-05 00:00:00'])).toEqual([false]);
  });

  test('is said of days counted by Excel, not of its times', async () => {
    expect(await dayOnly(['41218', '41219'])).toEqual([true, true]);
    expect(await dayOnly(['41218.5', '41219'])).toEqual([false, true]);
  });

  test('is told by the format of a mapping', async () => {
    const mapped = (date: string) => ({
      mappings: [
        {
          files: '**/calls.csv',
          table: 'activities',
          columns: { activity_id: 'no', customer_id: 'who', kind: 'what', occurred_at: 'when' },
          date,
        },
      ],
    });
    fixture.write('calls.csv', 'no;who;what;when\n1;K1;call;5-11-2012\n');
    await fixture.load(mapped('%d-%m-%Y'));
    const flag = 'select is_day_only from imports.activities';
    expect(await fixture.rows(flag)).toEqual([{ is_day_only: true }]);
    fixture.write('calls.csv', 'no;who;what;when\n1;K1;call;5-11-2012 00:00\n');
    await fixture.load(mapped('%d-%m-%Y %H:%M'));
    expect(await fixture.rows(flag)).toEqual([{ is_day_only: false }]);
  });
});

test('a domain is one, with its letters and as DNS writes it', async () => {
  fixture.write(
    'contacts.csv',
    'contact_id,customer_id,name,email\n1,K1,Ann,Ann@xn--mnchen-3ya.example\n2,K1,Bo,bo@MÜNCHEN.example\n3,K1,Cy,cy@kunde.example\n',
  );
  await fixture.load();
  expect(await fixture.rows('select email from imports.contacts order by contact_id')).toEqual([
    { email: 'ann@münchen.example' },
    { email: 'bo@münchen.example' },
    { email: 'cy@kunde.example' },
  ]);
});

test('a telephone number is one, however it is written; what is none stays as it is', async () => {
  fixture.write(
    'contacts.csv',
    'contact_id,customer_id,email,phone\n1,K1,a@k.example,030/23125012\n2,K1,b@k.example,+49 (0)30 23125-012\n3,K1,c@k.example,201\n4,K1,d@k.example,\n',
  );
  await fixture.load();
  const phones = 'select phone from imports.contacts order by contact_id';
  const found = ['+493023125012', '+493023125012', '201', null];
  expect(await fixture.rows(phones)).toEqual(found.map((phone) => ({ phone })));
  await fixture.load({ hours: { holidays: 'AT-9' } });
  expect(await fixture.rows(phones)).toContainEqual({ phone: '+433023125012' });
});

test('an address is the same with a name before it, also where it stands in place of a number', async () => {
  fixture.write(
    'contacts.csv',
    'contact_id;customer_id;email\n1;Vera@Kunde-A.example;"Muster, Vera <Vera@kunde-a.example>"\n',
  );
  fixture.write(
    'orders.csv',
    'order_id;customer_id;ordered_at\nB1;Vera Muster <vera@kunde-a.example>;2012-11-05\nB2;Kunde <A>;2012-11-05\n',
  );
  await fixture.load();
  expect(await fixture.rows('select customer_id, email from imports.contacts')).toEqual([
    { customer_id: 'vera@kunde-a.example', email: 'vera@kunde-a.example' },
  ]);
  expect(await fixture.rows('select customer_id from imports.orders order by order_id')).toEqual([
    { customer_id: 'vera@kunde-a.example' },
    { customer_id: 'Kunde <A>' },
  ]);
});

describe('addresses', () => {
  const ADDRESS = 'vera@kunde-a.example';
  const spellings = [
    ADDRESS,
    'Vera@Kunde-A.example',
    `Vera Muster <${ADDRESS}>`,
    `"Muster, Vera" <${ADDRESS}>`,
    `<${ADDRESS}>`,
    `${ADDRESS} (Vera Muster)`,
    `mailto:${ADDRESS}`,
    `[${ADDRESS}]`,
    `Vera Muster [mailto:${ADDRESS}]`,
  ];
  const cells = spellings.map((text) => `"${text.replaceAll('"', '""')}"`);

  test.each([
    ['contacts', 'email', 'name;customer_id', 'V;K1'],
    ['tickets', 'email', 'opened_at', '2021-03-04'],
    ['orders', 'customer_id', 'ordered_at', '2021-03-04'],
    ['customers', 'customer_id', 'name', 'V'],
    ['sends', 'email', 'campaign_id', 'C1'],
    ['people', 'email', 'name', 'V'],
    ['activities', 'customer_id', 'kind;occurred_at', 'call;2021-03-04'],
  ])(
    'of %s.%s are one, with a name before them or without',
    async (table, column, others, given) => {
      fixture.write(
        'a.csv',
        `${others};${column}\n${cells.map((cell) => `${given};${cell}\n`).join('')}`,
      );
      const columns = Object.fromEntries(
        [...others.split(';'), column].map((name) => [name, name]),
      );
      await fixture.load({ mappings: [{ files: 'a.csv', table, columns }] });
      expect(
        await fixture.rows(`select distinct ${column} as address from imports.${table}`),
      ).toEqual([{ address: ADDRESS }]);
    },
  );

  test.each([
    '1000:info@x.example',
    '1000 <info@x.example>',
    'shop/info@x.example/7',
    'DE,info@x.example',
    '<info@x.example>7',
  ])('that are a part of a number stay in it: %s', async (id) => {
    fixture.write('orders.csv', `customer_id;ordered_at\n"${id}";2012-11-05\n`);
    const columns = { customer_id: 'customer_id', ordered_at: 'ordered_at' };
    await fixture.load({ mappings: [{ files: '*.csv', table: 'orders', columns }] });
    expect(await fixture.rows('select customer_id from imports.orders')).toEqual([
      { customer_id: id },
    ]);
  });

  test('of a list lose their names, which may hold a comma; what is no address stays', async () => {
    const to = '"""Muster, Vera"" <vera@a.example>, olaf@b.example; Ina <ina@c.example>"';
    fixture.write('m.csv', `from;to;at\nA <a@firm.example>;${to};2021-03-04 10:00\n`);
    fixture.write('o.csv', 'order_id;ordered_at;customer_id\n1;2021-03-04;Muster GmbH (Berlin)\n');
    const columns = { from_address: 'from', to_addresses: 'to', sent_at: 'at' };
    await fixture.load({ mappings: [{ files: 'm.csv', table: 'messages', columns }] });
    expect(await fixture.rows('select from_address, to_addresses from imports.messages')).toEqual([
      {
        from_address: 'a@firm.example',
        to_addresses: ['vera@a.example', 'olaf@b.example', 'ina@c.example'],
      },
    ]);
    expect(await fixture.rows('select customer_id from imports.orders')).toEqual([
      { customer_id: 'Muster GmbH (Berlin)' },
    ]);
  });
});

test('no text is taken apart by way of a list before it is known that there is one', () => {
  const macros = macrosText().split(/^create or replace temp macro /m);
  const lists = macros.filter((macro) => macro.includes('list_transform([moment_parts(text)]'));
  expect(lists).toHaveLength(4);
  for (const macro of lists) expect(macro).toMatch(/^[\s\S]*? as\s+case\s+when text is null then /);
});
