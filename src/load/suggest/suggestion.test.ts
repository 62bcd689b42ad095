import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { defaultConfigText } from '../../config/default-config-text.ts';
import { parseConfig } from '../../config/read-config.ts';
import { openDatabase } from '../../database/database.ts';
import { silent } from '../../progress.ts';
import { canonicalTables } from '../map/canonical.ts';
import { lookAt } from './look.ts';
import { mappingsText } from './mapping-text.ts';
import { globOf, suggestedMappings } from './suggested-mappings.ts';

async function suggested(files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-suggest-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const database = await openDatabase(':memory:');
  try {
    const looks = await lookAt(database, folder, { userQueries: undefined, progress: silent });
    const groups = suggestedMappings(looks, await canonicalTables(database));
    const mappings = groups.flatMap(({ outcome }) => ('files' in outcome ? [outcome] : []));
    const text = defaultConfigText(mappingsText(mappings));
    return { groups, text, mappings: parseConfig(text, 'regulars.yaml').mappings };
  } finally {
    database.close();
  }
}

test('German headings are known, however they are spelt', async () => {
  const { mappings } = await suggested({
    'vertraege.csv':
      'Kd.-Nr.;Vertragsnummer;Vertragsbeginn;Laufzeit bis;Status;Jahreswert\nK1;V1;01.01.2012;31.12.2012;unterschrieben;1.200,00\n',
  });
  expect(mappings).toMatchObject([
    {
      files: 'vertraege.csv',
      table: 'contracts',
      columns: {
        contract_id: 'Vertragsnummer',
        customer_id: 'Kd.-Nr.',
        status: { column: 'Status', values: { unterschrieben: 'signed' } },
        started_on: 'Vertragsbeginn',
        ended_on: 'Laufzeit bis',
        annual_value: 'Jahreswert',
      },
    },
  ]);
});

test('a day and the time behind it are one time', async () => {
  const { text } = await suggested({
    'anrufe.csv':
      'Datum;Uhrzeit;Richtung;Kundennummer;Dauer\n03.11.2012;14:05;eingehend;K1;4:12\n05.11.2012;09:30;ausgehend;K2;0:40\n',
  });
  expect(text).toContain('occurred_at: { join: [Datum, Uhrzeit] }');
  expect(text).toContain('not used: Dauer');
});

test('a heading counts only where the values look like it', async () => {
  const { groups } = await suggested({ 'a.csv': 'Kundennummer,Datum,Betrag\nK1,soon,5\n' });
  expect(groups).toMatchObject([{ outcome: { reason: { code: 'fits_no_table' } } }]);
});

test('a value whose meaning is not known is asked for, not guessed', async () => {
  const { text, mappings } = await suggested({
    'd.csv':
      'deal id,account,stage,close date\nD1,Kelm,Won,2012-01-02\nD2,Thode,Parked,2012-01-02\n',
  });
  expect(mappings).toEqual([]);
  expect(text).toContain(
    "  # 'stage': what does 'Parked' mean? A contract that was concluded is signed, also if it was given notice or has ended since\n",
  );
  expect(text).toContain('         Won: signed\n');
  expect(text).toMatch(/^ +# Parked: \? {3}# what is it\?/m);
});

test('a translated column says which values there are, and days that name their month are days', async () => {
  const { text, mappings } = await suggested({
    'vertraege.csv':
      'Kundennummer;Vertragsnummer;Vertragsbeginn;Vertragsende;Status;Jahreswert\nK1;V1;1. Januar 2012;31-DEZ-2012;unterschrieben;1.200,00\n',
  });
  expect(mappings).toMatchObject([
    { columns: { started_on: 'Vertragsbeginn', ended_on: 'Vertragsende' } },
  ]);
  expect(text).toContain('        values:   # one of offered, signed, declined, withdrawn\n');
});

test('days that may be months are a question', async () => {
  const ask = async (days: string) =>
    (await suggested({ 'o.csv': `cust,date\nK1,${days}\nK2,${days}\n` })).text;
  expect(await ask('03/04/2012')).toContain('    # date: "%d/%m/%Y"\n    # date: "%m/%d/%Y"\n');
  expect(await ask('31/04/2012')).not.toContain('# date: "%d');
});

test('a file without headings is asked about whole, its columns by number', async () => {
  const { text, mappings } = await suggested({
    'o.txt': ' 0001 20120101 2 29.33\n 0002 20120118 1 14.96\n',
  });
  expect(mappings).toEqual([]);
  const confirmed = text.replace(/^ {2}# (?=- | {2})/gm, '  ');
  expect(parseConfig(confirmed, 'regulars.yaml').mappings).toMatchObject([
    {
      separator: ' ',
      header: false,
      columns: { customer_id: 1, ordered_at: 2, value: 4, quantity: 3 },
    },
  ]);
});

test('what sums up is named as that', async () => {
  const { groups } = await suggested({ 's.csv': 'ID,frequency,recency\n1,2,3\n' });
  expect(groups).toMatchObject([{ outcome: { reason: { code: 'sums_up_orders' } } }]);
});

test('many files of one kind have one mapping', async () => {
  const text = 'cust,date,amount\nK1,2012-01-02,5\n';
  const { mappings } = await suggested({
    'shop-01.csv': text,
    'shop-02.csv': text,
    'deep/shop-3.csv': text,
    'other.csv': 'a,b\n1,2\n',
  });
  expect(mappings).toMatchObject([{ files: 'shop-*.csv', table: 'orders' }]);
});

test('a glob fits no other file, and what has a meaning in globs stands for itself', () => {
  expect(globOf(['x/a-1.csv', 'x/a-2.csv'], ['x/a-1.csv', 'x/a-2.csv', 'x/a-b.csv'])).toBe(
    '{a-1.csv,a-2.csv}',
  );
  expect(globOf(['x/[a] (1).csv'], ['x/[a] (1).csv'])).toBe('?a? ?1?.csv');
});

test('hostile headings break neither the file nor what it says', async () => {
  const { mappings } = await suggested({
    'o.csv':
      '"date","cust","amount","a: b\n# [x]","\u0027; drop table x"\n2012-01-02,K1,9.50,2,3\n',
  });
  expect(mappings).toMatchObject([{ columns: { customer_id: 'cust', ordered_at: 'date' } }]);
});

test('a list of companies and their people becomes customers and contacts', async () => {
  const people =
    'Kundennummer;Firma;Branche;Ansprechpartner;E-Mail\nK1;Hansen;Druck;Jo;jo@h.example\n';
  const { mappings } = await suggested({ 'liste.csv': people });
  expect(mappings).toMatchObject([
    { files: 'liste.csv', table: 'customers', columns: { name: 'Firma', segment: 'Branche' } },
    { files: 'liste.csv', table: 'contacts', columns: { name: 'Ansprechpartner' } },
  ]);
  const one = await suggested({ 'liste.csv': people.replace('Firma', 'Notiz') });
  expect(one.mappings.map(({ table }) => table)).toEqual(['contacts']);
});

/** Lines of six orders: how many each has, and the amount of a line. */
const linesOf = (amountOf: (order: number, line: number) => string, heading = 'Total') =>
  `Order No,Customer No,Order Date,Qty,${heading}\n${Array.from({ length: 6 }, (_, order) =>
    Array.from(
      { length: 3 },
      (_, line) =>
        `R10${order},K${order % 2},2012-01-1${order},${line + 1},${amountOf(order, line)}\n`,
    ).join(''),
  ).join('')}`;

test.each([
  ['repeated in all rows of an order', (order: number) => `${order}.50`, 'order'],
  ['in the first row alone', (order: number, line: number) => (line ? '' : `${order}.50`), 'order'],
  ['another one in each row', (order: number, line: number) => `${order}${line}.50`, 'line'],
])('an amount that is %s says whose it is', async (_, amountOf, of) => {
  const { mappings } = await suggested({ 'o.csv': linesOf(amountOf) });
  expect(mappings).toMatchObject([{ columns: { value: { column: 'Total', of } } }]);
});

test('where the rows of an order tell in two ways, it is asked whose the amount is', async () => {
  const mixed = (order: number, line: number) => (order < 4 ? `${order}.50` : `${line}.50`);
  for (const text of [linesOf(mixed), linesOf(mixed).split('\n').slice(0, 7).join('\n')]) {
    const { text: told, mappings } = await suggested({ 'o.csv': text });
    expect(mappings).toEqual([]);
    expect(told).toContain(
      "# 'Order No': it is not another one in each row: is the amount that of the order, or of a line",
    );
  }
});

test('the price of one piece is multiplied with their number, and what is below nought gives back', async () => {
  const { mappings, text } = await suggested({
    'o.csv': linesOf((order, line) => `${line - order}.50`, 'Unit Price'),
  });
  expect(mappings).toMatchObject([{ columns: { value: { multiply: ['Qty', 'Unit Price'] } } }]);
  expect(text).toContain('# Some amounts are below nought: they give back');
});

test('a list of calls is one by its headings, and only who called is asked', async () => {
  const rows =
    '1;05.11.2012 09:30;+49 30 555010;Lieferung\n2;06.11.2012 10:00;+49 30 555011;Preis\n';
  const { text } = await suggested({
    'anrufe.csv': `Anruf-ID;Datum;Rufnummer;Betreff\n${rows}`,
  });
  expect(text).toContain('They look like activities, NOT SURE');
  expect(text).toContain('which column says who called whom?');
  expect(text).not.toContain('is kind call');
  const { mappings } = await suggested({
    'anrufe.csv': `Anruf-ID;Datum;Rufnummer;Betreff;Richtung\n${rows.replaceAll('\n', ';eingehend\n')}`,
  });
  expect(mappings).toMatchObject([
    { table: 'activities', columns: { kind: { value: 'call' }, customer_id: 'Rufnummer' } },
  ]);
});

test('calls that nobody took are asked about', async () => {
  const { text, mappings } = await suggested({
    'calls.csv':
      'Call ID,Date,Direction,Caller Phone,Disposition\n1,2012-11-05 09:30,in,+49 30 555010,No Answer\n2,2012-11-06 10:00,in,+49 30 555011,Talked\n',
  });
  expect(text).toContain("'Disposition': did some of them not take place");
  expect(mappings).toEqual([]);
});

test('a list of persons with the number and name of their company names the companies too', async () => {
  const { mappings } = await suggested({
    'ansprechpartner.csv':
      'Kundennummer;Firma;Vorname;Nachname;E-Mail\nK1;Werft Nord;Ina;Moor;ina@werft.example\nK1;Werft Nord;Jo;Wolf;jo@werft.example\nK2;Segel KG;Lou;Kelm;lou@segel.example\n',
  });
  expect(mappings).toMatchObject([
    { table: 'customers', columns: { customer_id: 'Kundennummer', name: 'Firma' } },
    { table: 'contacts', columns: { customer_id: 'Kundennummer', email: 'E-Mail' } },
  ]);
  const { mappings: named } = await suggested({
    'ansprechpartner.csv':
      'Kundennummer;Firma;Vorname;Nachname;E-Mail\nK1;Werft Nord;Ina;Moor;ina@werft.example\nK1;Segel KG;Jo;Wolf;jo@werft.example\nK2;Segel KG;Lou;Kelm;lou@segel.example\n',
  });
  expect(named.map(({ table }) => table)).toEqual(['contacts']);
});

test('where the name of a person and an address stand, the address says whose it is', async () => {
  const { mappings } = await suggested({
    'orders.csv':
      'Order ID,Customer Name,Email,Order Date,Total\n1,Vera Muster,vera@a.example,2012-11-05,10.00\n2,Olaf Wolf,olaf@b.example,2012-11-06,12.50\n',
    'rechnungen.csv':
      'Rechnungsnr;Kunde;Mail;Rechnungsdatum;Betrag\n1;Werft Nord GmbH;a@a.example;05.11.2012;10,00\n2;Segel KG;b@b.example;06.11.2012;12,50\n',
    'tickets.csv':
      'ID,Contact Name,Contact Email,Created At,First Reply Created At\n1,Vera Muster,vera@a.example,2012-11-05 08:00,2012-11-05 09:00\n2,Olaf Wolf,olaf@b.example,2012-11-06 08:00,2012-11-06 09:00\n',
  });
  expect(mappings).toMatchObject([
    { table: 'orders', columns: { customer_id: 'Email' } },
    { table: 'orders', columns: { customer_id: 'Kunde' } },
    { table: 'tickets', columns: { email: 'Contact Email' } },
  ]);
  expect(mappings[2]?.columns).not.toHaveProperty('customer_id');
});

test('states that the model itself knows are no question', async () => {
  const { mappings } = await suggested({
    'orders.csv':
      'Order ID,Customer ID,Order Date,Total,Status\n1,K1,2012-11-05,10.00,on-hold\n2,K2,2012-11-06,12.50,pending\n',
  });
  expect(mappings).toMatchObject([
    { columns: { status: { values: { 'on-hold': 'on-hold', pending: 'pending' } } } },
  ]);
});

test('numbers that stand for a state are asked about as its words are', async () => {
  const { text, mappings } = await suggested({
    'orders.csv':
      'orderNumber;orderTime;invoiceAmount;customerNumber;paymentStateId\n20001;2021-03-04 11:00:00;59.5;10001;12\n20002;2021-03-09 09:30:10;25;10002;17\n',
  });
  expect(mappings).toEqual([]);
  expect(text).toContain("'paymentStateId': does it say that some of them do not count?");
});

test('a deal that is still open needs no day of a decision', async () => {
  const { mappings } = await suggested({
    'deals.csv':
      'Deal ID,Customer,Phase,Closed on\n1,Muster GmbH,Won,2021-03-04\n2,Probe KG,Offer sent,\n3,Kelm Bau,Refused,2021-02-04\n4,Wolf AG,Offer sent,\n',
  });
  expect(mappings).toMatchObject([
    {
      table: 'contracts',
      columns: { status: { values: { Refused: 'declined' } }, decided_on: 'Closed on' },
    },
  ]);
});

test('an amount is known with its tax before or behind it', async () => {
  const { mappings } = await suggested({
    'a.csv':
      'Auftragsnummer;Kundennummer;Erstelldatum;Gesamtbetrag Brutto;Gesamtbetrag Netto\n1;K1;04.03.2021;11,90;10,00\n2;K2;05.03.2021;23,80;20,00\n',
    'b.csv':
      'invoice_number;client_number;date;total_net;total_gross\n1;K1;2021-03-04;10.00;11.90\n2;K2;2021-03-05;20.00;23.80\n',
  });
  expect(mappings).toMatchObject([
    { columns: { value: 'Gesamtbetrag Brutto' } },
    { columns: { value: 'total_gross' } },
  ]);
});
