import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { configSchema } from '../../config/config.ts';
import { zipBytes } from '../../development/archive-bytes.ts';
import { type Fixture, openFixture } from '../../development/load-fixture.ts';
import { model } from '../../model/model.ts';
import { silent } from '../../progress.ts';
import type { LoadedFile } from '../load.ts';

let fixture: Fixture;
let files: LoadedFile[];
beforeAll(async () => {
  fixture = await openFixture();
  files = (await fixture.load({}, [`${import.meta.dirname}/salesforce`])).files;
  const config = configSchema.parse({ campaigns: { win_back: ['come back'] } });
  await model(fixture.database, { config, asOf: '2012-12-31', progress: silent });
});
afterAll(() => fixture.close());

const rows = (sql: string) => fixture.rows(sql);
const [LUND, VOSS] = ['001D000000001AAA', '001D000000002AAA'];
const [INGA, PIET] = ['003D000000001AAA', '003D000000002AAA'];
const [ANNA, BERT] = ['005D000000001AAA', '005D000000002AAA'];

describe('a Salesforce Data Export', () => {
  test('is recognised object by object', () => {
    expect(files.map(({ path, source }) => [path.split('/').slice(-2).join('/'), source])).toEqual([
      ['WE_1/Account.csv', 'salesforce__customers'],
      ['WE_1/Campaign.csv', 'salesforce__campaigns'],
      ['WE_1/CampaignMember.csv', 'salesforce__sends'],
      ['WE_1/Case.csv', 'salesforce__tickets'],
      ['WE_1/Contact.csv', 'salesforce__contacts'],
      ['WE_1/Contract.csv', 'salesforce_contract__contracts'],
      ['WE_1/EmailMessage.csv', 'salesforce__messages'],
      ['WE_1/Event.csv', 'salesforce_event__activities'],
      ['WE_1/Opportunity.csv', 'salesforce_opportunity__contracts'],
      ['WE_1/Task.csv', 'salesforce_task__activities'],
      ['WE_1/User.csv', 'salesforce__people'],
      ['WE_2/Account.csv', 'salesforce__customers'],
    ]);
  });

  test('is the same in the ZIP archives that Salesforce makes', async () => {
    const zipped = await openFixture();
    for (const part of ['WE_1', 'WE_2']) {
      const folder = `${import.meta.dirname}/salesforce/${part}`;
      const members = readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`)]);
      zipped.write(`${part}.ZIP`, await zipBytes(Object.fromEntries(members)));
    }
    const loaded = (await zipped.load()).files;
    const told = (entries: LoadedFile[]) =>
      entries.map(({ source, accepted, quarantined }) => [source, accepted, quarantined]);
    expect(told(loaded)).toEqual(told(files));
    zipped.close();
  });

  test('says why it cannot use a row', async () => {
    expect(
      await rows('select table_name, reason from imports.quarantine order by file_id, line'),
    ).toEqual(
      [
        ['customers', 'deleted in Salesforce'],
        ['campaigns', 'Type is Trade Show: no mailing'],
        ['sends', 'it went to a lead (00QD000000001AAA), who is no customer'],
        ['tickets', 'neither account nor address: nobody can tell who waits'],
        ['contacts', 'merged in Salesforce into 003D000000001AAA'],
        ['messages', 'a draft, never sent'],
        ['activities', 'the copy of a meeting in the calendar of one who was invited'],
        ['contracts', 'customer_id is missing'],
        ['contracts', 'deleted in Salesforce'],
        ['activities', 'not done: Status is Not Started'],
        ['activities', 'it belongs to a lead, who is no customer'],
        ['people', 'a customer or partner with a login, not one of us'],
        ['people', 'UserType is AutomatedProcess: not one of us'],
      ].map(([table_name, reason]) => ({ table_name, reason })),
    );
  });

  test('keeps nothing that people wrote', async () => {
    const kept = await rows('select content from imports.quarantine');
    expect(JSON.stringify(kept)).not.toMatch(/Never sent words|line two/);
  });
});

describe('what the export means', () => {
  test('parts that overlap and accounts that were merged are one customer, entered on the local day', async () => {
    expect(
      await rows(
        'select customer_id, name, kind, region, owner_person_id, created_on from customers order by customer_id',
      ),
    ).toEqual([
      {
        customer_id: LUND,
        name: 'Segelmacherei Lund',
        kind: 'company',
        region: 'SH',
        owner_person_id: ANNA,
        // 23:30 UTC on the last of November.
        created_on: '2009-12-01',
      },
      {
        customer_id: VOSS,
        name: 'Glaserei Voss',
        kind: 'company',
        region: null,
        owner_person_id: BERT,
        created_on: '2010-01-04',
      },
    ]);
    expect(await rows('select customer_id, domain from customer_domains order by domain')).toEqual([
      { customer_id: LUND, domain: 'lund.example' },
      { customer_id: VOSS, domain: 'voss.example' },
    ]);
  });

  test('contacts belong to accounts, users are ours', async () => {
    expect(
      await rows('select contact_id, customer_id, email from contacts order by contact_id'),
    ).toEqual([
      { contact_id: INGA, customer_id: LUND, email: 'inga.lund@lund.example' },
      { contact_id: PIET, customer_id: VOSS, email: 'piet@voss.example' },
    ]);
    expect(await rows('select person_id, name, role from people order by person_id')).toEqual([
      { person_id: ANNA, name: 'Anna Aal', role: 'Account Manager' },
      { person_id: BERT, name: 'Bert Brix', role: null },
    ]);
  });

  test('without contracts, opportunities are the terms, and renewals follow one another', async () => {
    expect(
      await rows(`select status, offered_on, decided_on, decided_by, started_on, ended_on, annual_value
        from contracts where customer_id = '${LUND}' order by started_on`),
    ).toEqual([
      {
        status: 'signed',
        offered_on: '2009-11-02',
        decided_on: '2009-12-10',
        decided_by: 'customer',
        started_on: '2009-12-10',
        ended_on: '2010-12-09',
        annual_value: 9800,
      },
      {
        status: 'signed',
        offered_on: '2010-10-31',
        decided_on: '2010-11-20',
        decided_by: 'customer',
        started_on: '2010-12-10',
        ended_on: '2011-12-09',
        annual_value: 9800,
      },
      {
        status: 'signed',
        offered_on: '2011-11-02',
        decided_on: '2011-12-12',
        decided_by: 'customer',
        started_on: '2011-12-12',
        ended_on: '2012-12-11',
        annual_value: 10200,
      },
      {
        status: 'declined',
        offered_on: '2012-10-15',
        decided_on: '2012-11-14',
        decided_by: 'customer',
        started_on: '2012-12-12',
        ended_on: '2013-12-11',
        annual_value: 10400,
      },
    ]);
    expect(await rows('select customer_id, lost_on, was_regular from losses')).toEqual([
      { customer_id: LUND, lost_on: '2012-11-14', was_regular: true },
    ]);
  });

  test('a contract has the offer and the value of the opportunity that became it, a draft is an offer', async () => {
    expect(
      await rows(`select contract_id, status, offered_on, decided_on, started_on, ended_on, annual_value
        from contracts where customer_id = '${VOSS}' order by started_on, contract_id`),
    ).toEqual([
      {
        contract_id: '800D000000001AAA',
        status: 'signed',
        offered_on: '2010-10-01',
        decided_on: '2010-12-01',
        started_on: '2011-01-01',
        // 24 months, and half of 12,000.50 a year.
        ended_on: '2012-12-31',
        annual_value: 6000.25,
      },
      {
        contract_id: '006D000000006AAA',
        status: 'offered',
        offered_on: '2012-11-05',
        decided_on: null,
        started_on: '2013-02-28',
        ended_on: '2014-02-27',
        annual_value: 6000,
      },
    ]);
  });

  test('done tasks and events are activities, of the account they are about', async () => {
    const activities = await rows(
      'select customer_id, contact_id, person_id, kind, direction, occurred_at, subject from activities order by occurred_at',
    );
    expect(activities.map((activity) => Object.values(activity))).toEqual([
      [VOSS, PIET, BERT, 'meeting', null, '2012-07-10T12:00:00Z', 'Visit'],
      // The whole day in Berlin; a private one.
      [LUND, INGA, ANNA, 'meeting', null, '2012-09-19T22:00:00Z', null],
      [LUND, INGA, ANNA, 'note', null, '2012-10-16T08:00:00Z', 'Email: Sail service 2013'],
      [LUND, INGA, ANNA, 'call', 'inbound', '2012-11-05T09:30:00Z', 'Call'],
      [LUND, INGA, ANNA, 'call', 'outbound', '2012-11-08T23:00:00Z', 'Call back'],
      // Known only by the opportunity.
      [VOSS, null, ANNA, 'call', null, '2012-11-21T08:00:00Z', 'Call'],
    ]);
  });

  test('a case and the mails in it are one wait, answered by the first mail of a human', async () => {
    expect(
      await rows(`select customer_id, opened_at, outcome, answered_at, person_id
        from waits
          inner join messages on messages.message_id = waits.answer_message_id
          inner join people using (person_key)
        where waits.customer_id = '${VOSS}'`),
    ).toEqual([
      {
        customer_id: VOSS,
        opened_at: '2012-11-12T07:15:00Z',
        outcome: 'answered',
        answered_at: '2012-11-14T10:00:00Z',
        person_id: BERT,
      },
    ]);
    expect(
      await rows(
        "select name, kind, in_reply_to, to_addresses, cc_addresses from mails where from_address <> 'piet@voss.example' or kind <> 'human' order by sent_at",
      ),
    ).toEqual([
      {
        name: 'def@firma.example',
        kind: 'human',
        in_reply_to: 'abc@voss.example',
        to_addresses: ['piet@voss.example', 'office@voss.example'],
        cc_addresses: ['anna@firma.example'],
      },
      {
        name: '02sD000000003AAA',
        kind: 'auto_reply',
        in_reply_to: 'def@firma.example',
        to_addresses: ['bert@firma.example'],
        cc_addresses: [],
      },
    ]);
  });

  test('the members of a campaign are its recipients, by contact', async () => {
    expect(
      await rows(
        'select kind, address as email, sends.customer_id, sent_on from sends inner join identities using (address_key)',
      ),
    ).toEqual([
      {
        kind: 'win-back',
        email: 'inga.lund@lund.example',
        customer_id: LUND,
        sent_on: '2012-11-20',
      },
    ]);
  });
});

test('the end of a contract is counted from its begin, also where Excel has rewritten its days', async () => {
  const heading = 'Id,AccountId,StartDate,EndDate,ContractTerm,StatusCode,Status,IsDeleted';
  const ends = async (begin: string) => {
    const one = await openFixture();
    one.write('Contract.csv', `${heading}\n800A,001A,${begin},,24,Activated,Activated,0\n`);
    await one.load();
    const found = await one.rows('select ended_on::varchar as day from imports.contracts');
    one.close();
    return found;
  };
  expect(await ends('2011-01-01')).toEqual([{ day: '2012-12-31' }]);
  expect(await ends('01.01.2011')).toEqual([{ day: '2012-12-31' }]);
  expect(await ends('2011-01-01T00:00:00.000Z')).toEqual([{ day: '2012-12-31' }]);
});
