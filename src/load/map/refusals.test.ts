import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Fixture, openFixture } from '../../development/load-fixture.ts';

let fixture: Fixture;
beforeEach(async () => {
  fixture = await openFixture();
  fixture.write('customers.csv', 'customer_id,name\nK1,Werft\n');
});
afterEach(() => fixture.close());

async function noteOn(name: string, content: string): Promise<string | undefined> {
  fixture.write(name, content);
  const { files } = await fixture.load();
  return files.find(({ path }) => path.endsWith(name))?.note;
}

test.each([
  [
    'English',
    '"Subject","Body","From: (Name)","From: (Address)","From: (Type)","To: (Name)","To: (Address)","To: (Type)"\n"Hi","x","Jo","jo@werft.example","SMTP","A","a@firm.example","SMTP"\n',
  ],
  [
    'German',
    '"Betreff","Text","Von: (Name)","Von: (Adresse)","Von: (Typ)","An: (Name)","An: (Adresse)","An: (Typ)"\n"Hi","x","Jo","jo@werft.example","SMTP","A","a@firm.example","SMTP"\n',
  ],
])('mails that Outlook exports to CSV are refused, for they have no date: %s', async (_, text) => {
  expect(await noteOn('mails.csv', text)).toMatch(/leaves out when a mail was sent.*\.pst/);
});

test('numbers that Excel has rounded are refused with the column, the value and the line', async () => {
  const text = 'order_id,customer_id,ordered_at\nB1,K1,2012-10-10\nB2,1.03006E+13,2012-10-11\n';
  expect(await noteOn('orders.csv', text)).toMatch(
    /customer_id was rounded by Excel: 1\.03006E\+13 \(line 3\)/,
  );
  const german = 'order_id;customer_id;ordered_at\n"1,03006E+13";K1;10.10.2012\n';
  expect(await noteOn('bestellungen.csv', german)).toMatch(/order_id was rounded by Excel/);
});

test('hashes in place of addresses are refused; one odd address among others is not', async () => {
  const hash = 'd41d8cd98f00b204e9800998ecf8427e';
  const text = `send_id,campaign_id,email\n1,c,${hash}\n2,c,${hash}\n3,c,\n`;
  expect(await noteOn('sends.csv', text)).toMatch(/hashes such as d41d8cd9/);
  const mixed = `send_id,campaign_id,email\n1,c,${hash}\n2,c,jo@werft.example\n`;
  expect(await noteOn('mixed.csv', mixed)).toBeUndefined();
});

test('what was refused brings no row, and the other files are loaded', async () => {
  await noteOn('orders.csv', 'order_id,customer_id,ordered_at\n1.03006E+13,K1,2012-10-10\n');
  expect(
    await fixture.rows(
      'select (select count(*) from imports.orders) as orders, (select count(*) from imports.customers) as customers',
    ),
  ).toEqual([{ orders: 0, customers: 1 }]);
});
