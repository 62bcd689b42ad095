import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Fixture, openFixture } from '../../development/load-fixture.ts';

let fixture: Fixture;
beforeEach(async () => {
  fixture = await openFixture();
});
afterEach(() => fixture.close());

const recognised = async (...names: string[]) => {
  const paths = names.map((name) => `${import.meta.dirname}/${name}`);
  return (await fixture.load({}, paths)).files.map(({ source }) => source);
};
const tickets = () =>
  fixture.rows(
    'select ticket_id, email, opened_at, answered_at, closed_at from imports.tickets order by ticket_id',
  );
const setAside = () =>
  fixture.rows('select line, reason from imports.quarantine order by file_id, line');

describe('Zendesk, CSV', () => {
  test('local times become UTC, and calendar minutes run on over the change of the clock', async () => {
    expect(await recognised('zendesk')).toEqual(['zendesk__tickets']);
    expect(await tickets()).toEqual([
      {
        ticket_id: 'zendesk:1001',
        email: 'jo@hansen.example',
        opened_at: '2012-10-27T10:00:00Z',
        // 25 hours later; the night between had 25 of them, so that the clock shows the same time.
        answered_at: '2012-10-28T11:00:00Z',
        closed_at: '2012-10-29T09:00:00Z',
      },
      {
        ticket_id: 'zendesk:1002',
        email: 'kim@krueger.example',
        opened_at: '2012-11-05T07:30:00Z',
        answered_at: null,
        closed_at: null,
      },
    ]);
  });

  test('what a tool exports beyond what is read is nothing to remark upon', async () => {
    const { files } = await fixture.load({}, [`${import.meta.dirname}/zendesk`]);
    expect(files[0]).not.toHaveProperty('note');
  });

  test('a ticket of which nobody knows who waits, or whether, is set aside', async () => {
    await recognised('zendesk');
    expect(await setAside()).toEqual([
      { line: 4, reason: 'deleted in Zendesk' },
      { line: 5, reason: 'Requester email is missing: nobody can tell who waits' },
      {
        line: 6,
        reason:
          'Replies says 1, but First reply time in minutes is empty: when it was answered is not known',
      },
    ]);
  });
});

describe('Zendesk, JSON', () => {
  test('the first public reply of another than the requester is the answer', async () => {
    expect(await recognised('zendesk-json')).toEqual(['zendesk_json__tickets']);
    expect(await tickets()).toEqual([
      {
        ticket_id: 'zendesk:2001',
        email: 'jo@hansen.example',
        opened_at: '2012-11-05T08:30:10Z',
        answered_at: '2012-11-06T08:30:10Z',
        closed_at: '2012-11-07T10:00:00Z',
      },
      {
        ticket_id: 'zendesk:2002',
        email: 'kim@krueger.example',
        opened_at: '2012-11-20T16:00:00Z',
        answered_at: null,
        closed_at: null,
      },
      {
        ticket_id: 'zendesk:2004',
        email: 'jo@hansen.example',
        opened_at: '2012-11-22T08:00:00Z',
        answered_at: '2012-11-22T10:15:00Z',
        closed_at: '2012-11-23T08:00:00Z',
      },
    ]);
  });

  test('what people wrote is stored nowhere, not even of rows set aside', async () => {
    await recognised('zendesk-json');
    const rows = await fixture.rows(
      'select line, reason, content from imports.quarantine order by line',
    );
    expect(rows).toMatchObject([
      { line: 3, reason: 'opened by one of us, not by the requester' },
      { line: 5, reason: 'the line is not a JSON object' },
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/vertraulich/);
    expect(JSON.stringify(rows)).toMatch(/lou@lorenz.example/);
  });

  test('an answer of the API, with all tickets in one object, is refused with the way out', async () => {
    fixture.write('page.json', '{"tickets": [{"id": 1}], "next_page": null, "count": 1}');
    await expect(fixture.load()).rejects.toThrow(/save the tickets by themselves, one a line/);
  });
});

describe('Freshdesk', () => {
  test('the answer is the time of the first response, not the hours that Freshdesk counted', async () => {
    expect(await recognised('freshdesk/tickets.csv', 'freshdesk/picked-columns.csv')).toEqual([
      'freshdesk__tickets',
      'freshdesk__tickets',
    ]);
    expect(await tickets()).toEqual([
      {
        ticket_id: 'freshdesk:501',
        email: 'jo@hansen.example',
        opened_at: '2012-11-05T08:00:00Z',
        answered_at: '2012-11-06T09:30:00Z',
        closed_at: '2012-11-08T07:00:00Z',
      },
      {
        ticket_id: 'freshdesk:502',
        email: 'kim@krueger.example',
        opened_at: '2012-11-20T15:45:10Z',
        answered_at: null,
        closed_at: null,
      },
      {
        ticket_id: 'freshdesk:505',
        email: 'jo@hansen.example',
        opened_at: '2012-07-02T07:00:00Z',
        answered_at: '2012-07-02T07:20:00Z',
        closed_at: '2012-07-02T08:00:00Z',
      },
    ]);
  });

  test('tickets that we opened, or whose answer has no time, are set aside', async () => {
    await recognised('freshdesk/tickets.csv');
    expect(await setAside()).toEqual([
      { line: 4, reason: 'opened by one of us (Source: Outbound Email)' },
      {
        line: 5,
        reason:
          'Agent interactions says 2, but Initial response time is empty: when it was answered is not known',
      },
    ]);
  });

  test('without the time of the first response the export is not taken, and that column is named', async () => {
    fixture.write('tickets.csv', 'Ticket ID,Email,Created time,Status\n1,a@b.example,x,Open\n');
    await expect(fixture.load()).rejects.toThrow(
      /no column says when the tickets were answered .*with the column Initial response time/,
    );
  });
});
