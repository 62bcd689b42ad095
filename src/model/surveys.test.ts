import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Fixture, openFixture } from '../development/load-fixture.ts';

let fixture: Fixture;
beforeEach(async () => {
  fixture = await openFixture();
});
afterEach(() => fixture.close());

const MAIL = `From ina@kunde.example Thu Nov  1 09:00:00 2012
From: Ina <ina@kunde.example>
To: office@firm.example
Date: Thu, 1 Nov 2012 09:00:00 +0100
Message-ID: <1@kunde.example>
Subject: Frage

Wann kommt die Ware?
`;

test('an answer to a survey asks nothing and answers nothing', async () => {
  fixture.write('mail.mbox', MAIL);
  fixture.write('customers.csv', 'customer_id,name\nK1,Kunde\nK2,Andere\n');
  fixture.write('contacts.csv', 'contact_id,customer_id,email\nP1,K1,ina@kunde.example\n');
  fixture.write(
    'activities.csv',
    'activity_id,customer_id,kind,direction,occurred_at,subject\n' +
      'S1,K1,survey,inbound,2012-11-01T12:00:00Z,CSAT 4\nS2,K2,survey,inbound,2012-11-01T12:00:00Z,NPS 9\n',
  );
  await fixture.model(['waits', 'events']);
  expect(await fixture.rows('select customer_id, outcome from waits')).toEqual([
    { customer_id: 'K1', outcome: 'open' },
  ]);
  expect(
    await fixture.rows(
      "select customer_id, lane, what from events where what = 'survey' order by all",
    ),
  ).toEqual([
    { customer_id: 'K1', lane: 'they', what: 'survey' },
    { customer_id: 'K2', lane: 'they', what: 'survey' },
  ]);
});
