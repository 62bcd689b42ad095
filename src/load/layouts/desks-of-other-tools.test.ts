import { afterEach, beforeEach, expect, test } from 'vitest';
import { configSchema } from '../../config/config.ts';
import { workbookBytes } from '../../development/archive-bytes.ts';
import { type Fixture, openFixture } from '../../development/load-fixture.ts';
import { model } from '../../model/model.ts';
import { silent } from '../../progress.ts';

let fixture: Fixture;
beforeEach(async () => {
  fixture = await openFixture();
});
afterEach(() => fixture.close());

/** What a help desk's fixture says: who asked and when, when we answered (UTC), and what is set aside. */
type Desk = { folder: string; source: string; waits: Wait[]; aside: string[] };

/** The customer, when the question came, and when it was answered; null while it waits. */
type Wait = [customer: string, opened: string, answered: string | null];

const MERGED = 'merged into another ticket, which stands for both';
const OURS = 'opened by one of us, not by the requester';
const TITLE = 'it stands before the headings';

const HANSEN: Wait = ['hansen.example', '2012-11-05T08:00:00Z', '2012-11-06T08:30:00Z'];
const KRUEGER: Wait = ['krueger.example', '2012-11-20T15:45:10Z', null];

const DESKS: Desk[] = [
  {
    folder: 'zammad',
    source: 'zammad__tickets',
    waits: [
      ['Hansen KG', '2012-11-05T08:00:00Z', '2012-11-06T08:30:00Z'],
      KRUEGER,
      ['Lou Lorenz', '2012-11-22T07:00:00Z', null],
    ],
    aside: [`${TITLE} (line 3)`, MERGED, OURS, 'it stands behind the table'],
  },
  {
    folder: 'freshservice',
    source: 'freshservice__tickets',
    waits: [['hansen.example', '2012-11-05T08:00:00Z', '2012-11-06T09:30:00Z'], KRUEGER],
    aside: [
      'opened by one of us (Source: Outbound Email)',
      'Requester Email is missing: nobody can tell who waits',
      'Agent interactions says 2, but Initial Response Time is empty: when it was answered is not known',
    ],
  },
  {
    folder: 'hubspot-desk',
    source: 'hubspot__tickets',
    waits: [
      ['7102', '2012-11-05T08:00:00Z', '2012-11-06T09:30:00Z'],
      ['voss.example', '2012-11-12T08:00:00Z', '2012-11-12T10:05:00Z'],
      ['7102', '2012-11-20T15:45:00Z', null],
    ],
    aside: [
      'neither account nor address: nobody can tell who waits',
      "Time to first agent email reply (HH:mm:ss): 'bald' is no time such as 2:05:00",
    ],
  },
  {
    folder: 'osticket',
    source: 'osticket__tickets',
    waits: [['hansen.example', '2012-07-02T07:00:00Z', null], KRUEGER],
    aside: [
      'Answered says Yes, but no column says when it was answered: it is neither answered nor waiting',
      MERGED,
      'From Email is missing: nobody can tell who waits',
    ],
  },
  {
    folder: 'otrs',
    source: 'otrs__tickets',
    waits: [HANSEN, ['Hansen KG', '2012-11-12T08:00:00Z', '2012-11-12T10:05:00Z'], KRUEGER],
    aside: [`${TITLE} (line 2)`, MERGED, OURS],
  },
  { folder: 'otrs-de', source: 'otrs__tickets', waits: [HANSEN], aside: [MERGED] },
  {
    folder: 'jira',
    source: 'jira__tickets',
    waits: [
      ['Hansen KG', '2012-10-25T20:17:00Z', '2012-10-25T21:38:00Z'],
      ['krueger.example', '2012-11-20T15:45:00Z', null],
    ],
    aside: ["Project type: 'software' is no request of a customer"],
  },
  {
    folder: 'intercom',
    source: 'intercom__tickets',
    waits: [
      ['hansen.example', '2012-11-05T09:00:00Z', '2012-11-06T09:30:00Z'],
      KRUEGER,
      ['lorenz.example', '2012-11-21T07:00:00Z', '2012-11-21T08:00:00Z'],
    ],
    aside: [
      OURS,
      'neither statistics nor conversation_parts says whether it was answered: export the tickets with one of them',
    ],
  },
  {
    folder: 'helpscout',
    source: 'helpscout__tickets',
    waits: [['hansen.example', '2012-11-05T09:00:00Z', '2012-11-06T09:30:00Z'], KRUEGER],
    aside: [
      OURS,
      'neither _embedded.threads nor embed=threads says whether it was answered: export the tickets with one of them',
    ],
  },
  {
    folder: 'chatwoot',
    source: 'chatwoot__tickets',
    waits: [['hansen.example', '2012-11-05T09:00:00Z', '2012-11-06T09:30:00Z'], KRUEGER],
    aside: ['the requester has no mail address: nobody can tell who waits'],
  },
  {
    folder: 'front',
    source: 'front__messages',
    waits: [HANSEN, KRUEGER],
    aside: ['From is missing'],
  },
];

test.each(DESKS)(
  'the tickets of $folder become questions, answers and customers; the others are set aside with the reason',
  async ({ folder, source, waits, aside }) => {
    const { files } = await fixture.load({}, [`${import.meta.dirname}/${folder}`]);
    expect(new Set(files.map((file) => file.source))).toEqual(new Set([source]));
    const config = configSchema.parse({ own: { domains: ['firm.example'] } });
    const tables = ['waits', 'customers'];
    await model(fixture.database, { config, asOf: '2012-11-30', tables, progress: silent });
    expect(
      await cells(
        `select customer_id, opened_at, case when outcome = 'answered' then ended_at end
      from waits order by opened_at, customer_id`,
      ),
    ).toEqual(waits);
    expect(await cells('select customer_id from customers order by customer_id')).toEqual(
      [...new Set(waits.map(([customer]) => customer))].sort().map((customer) => [customer]),
    );
    const quarantine = await cells(
      'select reason, content from imports.quarantine order by file_id, line',
    );
    expect(quarantine.map(([reason]) => reason)).toEqual(aside);
    // What people wrote is kept nowhere.
    expect(JSON.stringify(quarantine)).not.toMatch(/vertraulich/);
  },
);

const cells = async (sql: string) =>
  (await fixture.rows(sql)).map((row) => Object.values(row) as unknown[]);

test('the workbook of Zammad means the same as its list, with the days of Excel', async () => {
  const headings = ['#', 'Title', 'State', 'Group', 'Owner', 'Customer', 'Organization', 'Sender'];
  const times = ['Created At', 'Closed At', 'First Response At', 'First Response In Min'];
  const day = (text: string) => new Date(`${text}Z`);
  const row = [31001, 'Ersatzteil', 'closed', 'Service', '-', 'Jo Hansen', 'Hansen KG', 'Customer'];
  const at = [
    day('2012-11-05T09:00:00'),
    day('2012-11-07T11:00:00'),
    day('2012-11-06T09:30:00'),
    9,
  ];
  const rows = [['2012-11'], [], [...headings, ...times], [...row, ...at]];
  fixture.write('tickets-2012-11.xlsx', await workbookBytes({ '2012-11': rows }));
  await fixture.load();
  expect(
    await fixture.rows(
      'select ticket_id, customer_id, opened_at, answered_at from imports.tickets',
    ),
  ).toEqual([
    {
      ticket_id: 'zammad:31001',
      customer_id: 'Hansen KG',
      opened_at: '2012-11-05T08:00:00Z',
      answered_at: '2012-11-06T08:30:00Z',
    },
  ]);
});

/** An export that lacks what tells whether somebody waits, and the column that is named as the cure. */
const WITHOUT: [tool: string, headings: string, named: RegExp][] = [
  ['Freshdesk', 'Ticket ID,Status,Created time,Initial response time', /column Email/],
  ['Freshservice', 'Ticket Id,Status,Created Time,Requester Email', /Initial Response Time/],
  ['Zammad', '#,Title,State,Group,Customer,Created At,First Response In Min', /First Response At/],
  ['HubSpot', 'Ticket ID,Ticket name,Create date,Ticket status', /First agent email response date/],
  [
    'OTRS',
    'Ticket#,Age,Created,Queue,State,CustomerID,FirstResponseInMin',
    /column FirstResponse /,
  ],
  ['Jira', 'Issue key,Reporter,Created,Custom field (Request Type)', /Date of First Response/],
];

test.each(WITHOUT)(
  '%s without the time of answer or the customer is refused, and the column is named',
  async (_, headings, named) => {
    fixture.write('tickets.csv', `${headings}\n${headings.replace(/[^,]+/g, 'x')}\n`);
    await expect(fixture.load()).rejects.toThrow(named);
  },
);
