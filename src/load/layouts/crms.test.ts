import { afterAll, describe, expect, test } from 'vitest';
import { configSchema } from '../../config/config.ts';
import { workbookBytes } from '../../development/archive-bytes.ts';
import { type Fixture, openFixture } from '../../development/load-fixture.ts';
import { model } from '../../model/model.ts';
import { silent } from '../../progress.ts';

/** One story, as each of the CRMs exports it: who declined the last offer is said by its reason. */
const CRMS: { folder: string; declinedBy: string; sources: string[]; expectedOn?: string }[] = [
  {
    folder: 'hubspot',
    declinedBy: 'us',
    sources: ['hubspot__customers', 'hubspot__contacts', 'hubspot__contracts'],
  },
  {
    folder: 'hubspot-de',
    declinedBy: 'customer',
    sources: ['hubspot__contracts', 'hubspot__contacts', 'hubspot__customers'],
  },
  {
    folder: 'pipedrive',
    declinedBy: 'customer',
    sources: [
      'pipedrive__activities',
      'pipedrive__contracts',
      'pipedrive__customers',
      'pipedrive__contacts',
    ],
  },
  {
    folder: 'pipedrive-de',
    declinedBy: 'us',
    sources: [
      'pipedrive__activities',
      'pipedrive__contracts',
      'pipedrive__customers',
      'pipedrive__contacts',
    ],
    // The export says no expected day: the offer is dated from its opening.
    expectedOn: '2012-11-05',
  },
  {
    folder: 'dynamics',
    declinedBy: 'customer',
    sources: ['dynamics__customers', 'dynamics__contacts', 'dynamics__contracts'],
  },
  {
    folder: 'dynamics-de',
    declinedBy: 'us',
    sources: ['dynamics__customers', 'dynamics__contacts', 'dynamics__contracts'],
  },
  {
    folder: 'zoho',
    declinedBy: 'customer',
    sources: [
      'zoho__customers',
      'zoho_call__activities',
      'zoho__contacts',
      'zoho__contracts',
      'zoho__messages',
      'zoho_event__activities',
      'zoho_task__activities',
      'zoho__people',
    ],
  },
];

describe.each(CRMS)('an export of $folder', ({ folder, declinedBy, sources, expectedOn }) => {
  test('is recognised, and tells the same story as every other CRM', async () => {
    const fixture = await told(folder);
    expect(await cells(fixture, 'select source from imports.files order by path')).toEqual(
      sources.map((source) => [source]),
    );
    expect(await cells(fixture, CUSTOMERS)).toEqual([
      ['Glaserei Voss', 'company', 'voss.example', '2010-01-04'],
      ['Segelmacherei Lund', 'company', 'lund.example', '2009-10-30'],
    ]);
    expect(await cells(fixture, CONTACTS)).toEqual([
      ['Inga Lund', 'inga@lund.example', 'Segelmacherei Lund'],
      ['Piet Voss', 'piet@voss.example', 'Glaserei Voss'],
    ]);
    expect(await cells(fixture, CONTRACTS)).toEqual([
      [LUND, ' 2010', 'signed', '2009-11-02', '2009-12-10', ...term('2009-12-10', '2010-12-09')],
      // Closed three weeks before the end of the first term, whose renewal it is.
      [LUND, ' 2011', 'signed', '2010-10-30', '2010-11-20', ...term('2010-12-10', '2011-12-09')],
      // Closed three days after the end of the second.
      [LUND, ' 2012', 'signed', '2011-11-02', '2011-12-12', ...term('2011-12-12', '2012-12-11')],
      [LUND, ' 2013', 'declined', '2012-10-15', '2012-11-14', ...term('2012-12-12', '2013-12-11')],
      expectedOn
        ? [VOSS, 'rance', 'offered', '2012-11-05', null, expectedOn, '2013-11-04']
        : [VOSS, 'rance', 'offered', '2012-11-05', null, '2013-02-28', '2014-02-27'],
    ]);
    expect(await cells(fixture, 'select annual_value from contracts order by offered_on')).toEqual(
      [9800, 9800, 10200, 10400, 6000.5].map((value) => [value]),
    );
    const [decline] = await cells(
      fixture,
      "select decided_by from contracts where status = 'declined'",
    );
    expect(decline).toEqual([declinedBy]);
    expect(await cells(fixture, LOSSES)).toEqual([[LUND, '2012-11-14', true]]);
    expect(await cells(fixture, 'select name from checks where problem_count > 0')).toEqual([]);
  });
});

const [LUND, VOSS] = ['Segelmacherei Lund', 'Glaserei Voss'];
const term = (first: string, last: string) => [first, last];

const CUSTOMERS = `
  select name, kind, domain, created_on from crm_customers order by name`;
const CONTACTS = `
  select contacts.name, contacts.email, customers.name
  from contacts inner join customers using (customer_id) order by contacts.name`;
const CONTRACTS = `
  select customers.name, right(product, 5), status, offered_on, decided_on, started_on, ended_on
  from contracts inner join customers using (customer_id) order by offered_on`;
const LOSSES = `
  select customers.name, lost_on, was_regular
  from losses inner join customers using (customer_id)`;

async function cells(fixture: Fixture, sql: string) {
  const table = await fixture.database.read(sql);
  return table.objects().map((row) => table.columnNames().map((name) => Reflect.get(row, name)));
}

describe('what was done', () => {
  test.each(['pipedrive', 'pipedrive-de', 'zoho'])(
    'is told by %s of the customer and contact it was done with',
    async (folder) => {
      const fixture = await told(folder);
      const activities = await cells(
        fixture,
        `select customers.name as customer, contacts.name as contact, activities.kind, occurred_at, subject
         from activities
         inner join customers using (customer_id)
         left join contacts on contacts.contact_id = activities.contact_id
         where activities.kind <> 'note' and subject <> 'Missed call'
         order by occurred_at`,
      );
      expect(activities).toEqual([
        [VOSS, null, 'meeting', '2012-07-10T12:00:00Z', 'Visit'],
        [LUND, 'Inga Lund', 'call', '2012-10-16T09:20:00Z', 'Ask about 2013'],
      ]);
    },
  );

  test('every address that Pipedrive has of a person is theirs', async () => {
    expect(
      await cells(
        await told('pipedrive'),
        'select address, customer_id from identities where contact_id is not null order by address',
      ),
    ).toEqual([
      ['inga.privat@mail.example', LUND],
      ['inga@lund.example', LUND],
      ['piet@home.example', VOSS],
      ['piet@voss.example', VOSS],
    ]);
  });

  test('is told by Zoho by the deal alone, and a missed call waits', async () => {
    expect(
      await cells(
        await told('zoho'),
        'select customers.name, outcome, opened_at from waits inner join customers using (customer_id)',
      ),
    ).toEqual([[VOSS, 'open', '2012-11-13T07:00:00Z']]);
  });
});

test.each([
  ['hubspot', 'contracts', 7, 'it is associated with no company'],
  ['pipedrive', 'contracts', 7, 'it names no organisation'],
  ['pipedrive', 'activities', 3, 'not done'],
  ['zoho', 'activities', 3, 'not done: Status is Not Started'],
])('what cannot be used of %s (%s) is set aside with the reason', async (folder, table, ...row) => {
  expect(
    await cells(
      await told(folder),
      `select line, reason from imports.quarantine where table_name = '${table}'`,
    ),
  ).toEqual([row]);
});

test('a workbook of Dynamics means the same, with the days and numbers of Excel', async () => {
  const fixture = await openFixture();
  const day = (text: string) => new Date(`${text}Z`);
  const row = (id: number, close: string | null, status: string) => [
    `{0000000${id}-1111-4222-8333-444455556666}`,
    'checksum',
    day('2012-11-20T09:30:00'),
    'Wartung',
    'Glaserei Voss',
    day('2013-02-28T00:00:00'),
    6000.5,
    close === null ? null : day(close),
    status,
    day('2012-11-05T10:00:00'),
  ];
  const headings = ['(Nicht ändern) Verkaufschance', '(Nicht ändern) Zeilenprüfsumme'];
  headings.push('(Nicht ändern) Geändert am', 'Thema', 'Firma', 'Gesch. Abschlussdatum');
  headings.push('Gesch. Umsatz', 'Tatsächl. Abschlussdatum', 'Status', 'Erstellt am');
  const rows = [row(1, null, 'Offen'), row(2, '2012-11-14T00:00:00', 'Verloren')];
  fixture.write(
    'Meine Verkaufschancen.xlsx',
    await workbookBytes({ Verkaufschancen: [headings, ...rows], hiddenSheet: [['x1:x2:x3']] }),
  );
  const { files } = await fixture.load();
  expect(files.map(({ source }) => source)).toEqual(['dynamics__contracts', null]);
  expect(
    await cells(
      fixture,
      'select status, offered_on, expected_on, decided_on, total_value from imports.contracts order by contract_id',
    ),
  ).toEqual([
    ['offered', '2012-11-05', '2013-02-28', null, 6000.5],
    ['declined', '2012-11-05', null, '2012-11-14', 6000.5],
  ]);
  fixture.close();
});

const stories = new Map<string, Promise<Fixture>>();
afterAll(async () => {
  for (const story of stories.values()) (await story).close();
});

/** Loads and models the export of a CRM, once. */
async function told(folder: string): Promise<Fixture> {
  const story = stories.get(folder) ?? modelled(folder);
  stories.set(folder, story);
  return story;
}

async function modelled(folder: string): Promise<Fixture> {
  const fixture = await openFixture();
  await fixture.load({}, [`${import.meta.dirname}/${folder}`]);
  const config = configSchema.parse({});
  await model(fixture.database, { config, asOf: '2012-11-14', progress: silent });
  return fixture;
}
