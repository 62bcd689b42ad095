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

/** What a fixture says: what was done with whom and who began it, and why other rows are set aside. */
type Told = { folder: string; source: string; done: Done[]; aside: string[] };

type Done = [at: string, customer: string, kind: string, direction: string];

const TAKEN: Done = ['2012-11-05T08:00:00Z', 'Hansen KG', 'call', 'inbound'];
const MISSED: Done = ['2012-11-20T15:45:00Z', 'Krueger', 'missed_call', 'inbound'];
const DIALLED: Done = ['2012-11-21T08:30:00Z', 'Krueger', 'call', 'outbound'];
const RECORDED: Done = ['2012-11-22T07:00:00Z', 'Hansen KG', 'missed_call', 'inbound'];
const IN_VAIN: Done = ['2012-11-22T08:00:00Z', 'Hansen KG', 'missed_call', 'outbound'];

const LEG = (id: string) => `another leg of the call ${id}`;
const WITHIN = 'a call within the house, or to a number without its area';
const WITHHELD = 'the number of the other side is withheld: nobody can tell whose call it was';

const TOOLS: Told[] = [
  {
    folder: 'asterisk',
    source: 'asterisk__activities',
    done: [TAKEN, MISSED, DIALLED, RECORDED, IN_VAIN],
    aside: [LEG('1353426300.3'), WITHIN, WITHHELD],
  },
  {
    folder: 'freepbx',
    source: 'asterisk__activities',
    done: [TAKEN, MISSED, DIALLED],
    aside: [LEG('1352102400.1'), WITHIN],
  },
  {
    folder: 'fritzbox',
    source: 'fritzbox__activities',
    done: [TAKEN, MISSED, DIALLED, RECORDED, IN_VAIN],
    aside: [WITHHELD, "'2312501' is no whole telephone number: nobody can tell whose call it was"],
  },
  {
    folder: 'fritzbox-en',
    source: 'fritzbox__activities',
    done: [TAKEN, MISSED, DIALLED],
    aside: [],
  },
  {
    folder: '3cx',
    source: '3cx__activities',
    done: [['2012-11-05T08:00:10Z', 'Hansen KG', 'call', 'inbound'], MISSED, DIALLED],
    aside: [LEG('00000157'), WITHIN],
  },
  {
    folder: 'sipgate',
    source: 'sipgate__activities',
    done: [TAKEN, MISSED, DIALLED],
    aside: ['it is no call: SMS', WITHHELD],
  },
  {
    folder: 'ics',
    source: 'ics__activities',
    done: [
      ['2012-11-05T08:00:00Z', 'Hansen KG', 'meeting', 'outbound'],
      ['2012-11-06T08:30:00Z', 'Krueger', 'meeting', 'outbound'],
      ['2012-11-21T13:00:00Z', 'Krueger', 'meeting', 'outbound'],
    ],
    aside: [
      'the meeting was cancelled',
      'all who were invited have declined',
      'it lay ahead when the calendar was exported (2012-12-05): whether it took place is not known',
      'it names nobody by a mail address: nobody can tell whom it was with',
    ],
  },
];

const CONTACTS = [
  'contact_id,customer_id,name,email,phone',
  'P1,Hansen KG,Jo Hansen,jo@hansen.example,+49 4421 555010',
  'P2,Krueger,Lou Krueger,lou@krueger.example,0491/8765432',
];

test.each(TOOLS)(
  '$folder: each call and meeting is of its customer, once, begun by its side',
  async ({ folder, source, done, aside }) => {
    fixture.write('contacts.csv', `${CONTACTS.join('\n')}\n`);
    const { files } = await fixture.load({}, [fixture.folder, `${import.meta.dirname}/${folder}`]);
    expect(files.map((file) => file.source)).toContain(source);
    await modelled(['messages', 'customer_keys']);
    expect(
      await cells(`select sent_at, customer_id, channel, direction from correspondence
        inner join customer_keys using (customer_key) order by sent_at`),
    ).toEqual(done);
    const reasons = await cells('select reason from imports.quarantine order by rowid');
    expect(reasons.flat()).toEqual(aside);
  },
);

async function modelled(tables: string[]): Promise<void> {
  const config = configSchema.parse({ own: { domains: ['firm.example'] } });
  await model(fixture.database, {
    config,
    asOf: '2012-11-30',
    tables: [...tables, 'correspondence', 'waits'],
    progress: silent,
  });
}

const cells = async (sql: string) =>
  (await fixture.rows(sql)).map((row) => Object.values(row) as unknown[]);

test('a missed call waits until we reach the customer, and our call in vain ends nothing', async () => {
  fixture.write('contacts.csv', `${CONTACTS.join('\n')}\n`);
  await fixture.load({}, [fixture.folder, `${import.meta.dirname}/asterisk`]);
  await modelled([]);
  expect(await cells('select opened_at, ended_at, outcome from waits order by opened_at')).toEqual([
    ['2012-11-20T15:45:00Z', '2012-11-21T08:30:00Z', 'answered'],
    ['2012-11-22T07:00:00Z', null, 'open'],
  ]);
});

test('a calendar alone tells who keeps it: who invites to most meetings', async () => {
  await fixture.load({}, [`${import.meta.dirname}/ics`]);
  const config = configSchema.parse({});
  await model(fixture.database, {
    config,
    asOf: '2012-11-30',
    tables: ['activities'],
    progress: silent,
  });
  expect(
    await cells('select customer_id, count(*) from activities group by all order by all'),
  ).toEqual([
    ['hansen.example', 1],
    ['krueger.example', 2],
  ]);
});
