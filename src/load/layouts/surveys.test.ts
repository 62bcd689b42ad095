import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Fixture, openFixture } from '../../development/load-fixture.ts';

let fixture: Fixture;
beforeEach(async () => {
  fixture = await openFixture();
});
afterEach(() => fixture.close());

const MAIL = `From inga@hansen.example Mon Nov  5 07:00:00 2012
From: Inga Hansen <inga@hansen.example>
To: office@firm.example
Date: Mon, 5 Nov 2012 08:00:00 +0100
Message-ID: <1@hansen.example>
Subject: Frage

Wann kommt die Ware?
`;

test.each([
  {
    tool: 'surveymonkey',
    subject: 'SurveyMonkey',
    at: '2012-11-05T08:04:51Z',
    aside: ['Respondent ID is missing', 'Email Address is missing'],
  },
  {
    tool: 'delighted',
    subject: 'NPS 9',
    at: '2012-11-05T08:00:00Z',
    aside: ['person.email is missing'],
  },
])('$tool: an answer is of its customer, asks nothing and answers nothing', async (told) => {
  fixture.write('mail.mbox', MAIL);
  fixture.write('contacts.csv', 'contact_id,customer_id,email\nP1,K1,inga@hansen.example\n');
  await fixture.model(['waits', 'events'], undefined, [
    fixture.folder,
    `${import.meta.dirname}/${told.tool}`,
  ]);
  expect(
    await fixture.rows('select customer_id, kind, direction, subject, occurred_at from activities'),
  ).toEqual([
    {
      customer_id: 'K1',
      kind: 'survey',
      direction: 'inbound',
      subject: told.subject,
      occurred_at: told.at,
    },
  ]);
  expect(await fixture.rows('select customer_id, outcome from waits')).toEqual([
    { customer_id: 'K1', outcome: 'open' },
  ]);
  expect(await fixture.rows("select what from events where what = 'survey'")).toHaveLength(1);
  const reasons = await fixture.rows('select reason from imports.quarantine order by rowid');
  expect(reasons.flatMap(Object.values)).toEqual(told.aside);
});
