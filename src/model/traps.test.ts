import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closings } from '../config/closing-days.ts';
import { configSchema } from '../config/config.ts';
import type { Fixture } from '../development/load-fixture.ts';
import {
  ANNA,
  asker,
  BERT,
  mboxMail,
  openTrapFixture,
  type TrapMail,
} from '../development/trap-fixture.ts';
import { betaGeometricAlive } from '../stats/beta-geometric-alive.ts';

const from = (trap: number, id: string, date: string, rest: Partial<TrapMail> = {}): TrapMail => ({
  id: `${trap}-${id}`,
  from: asker(trap),
  to: ANNA,
  date,
  ...rest,
});
const ours = (trap: number, id: string, date: string, rest: Partial<TrapMail> = {}): TrapMail => ({
  id: `${trap}-${id}`,
  from: ANNA,
  to: asker(trap),
  date,
  ...rest,
});
const answering = (...ids: string[]) => [
  `In-Reply-To: <${ids.at(-1)}>`,
  `References: ${ids.map((id) => `<${id}>`).join(' ')}`,
];

/** Mail by mail what each trap needs; the last day seen is 28 November 2012. */
const MAILS: TrapMail[] = [
  from(1, 'a', 'Mon, 5 Nov 2012 10:00:00 +0100'),
  ours(1, 'b', 'Mon, 5 Nov 2012 10:00:05 +0100', {
    headers: ['Auto-Submitted: auto-generated', ...answering('1-a')],
  }),

  from(2, 'a', 'Mon, 1 Oct 2012 10:00:00 +0200'),
  ours(2, 'b', 'Mon, 1 Oct 2012 12:00:00 +0200', { headers: answering('2-a') }),
  from(2, 'c', 'Mon, 5 Nov 2012 10:00:00 +0100', { headers: answering('2-a', '2-b') }),
  ours(2, 'd', 'Mon, 5 Nov 2012 11:00:00 +0100', { headers: answering('2-a', '2-b', '2-c') }),

  from(3, 'a', 'Mon, 5 Nov 2012 10:00:00 +0100'),
  ours(3, 'b', 'Mon, 5 Nov 2012 12:00:00 +0100', { from: ANNA, headers: answering('3-a') }),

  from(4, 'a', 'Mon, 5 Nov 2012 10:00:00 +0100'),
  ours(4, 'b', 'Mon, 5 Nov 2012 12:00:00 +0100', { headers: answering('4-a') }),
  ours(4, 'c', 'Tue, 6 Nov 2012 12:00:00 +0100', { headers: answering('4-a', '4-b') }),

  from(6, 'a', 'Fri, 26 Oct 2012 16:00:00 +0200'),
  ours(6, 'b', 'Mon, 29 Oct 2012 10:00:00 +0100', { headers: answering('6-a') }),
  from(6, 'c', 'Fri, 23 Mar 2012 16:00:00 +0100', { subject: 'Visit' }),
  ours(6, 'd', 'Mon, 26 Mar 2012 10:00:00 +0200', {
    subject: 'Re: Visit',
    headers: answering('6-c'),
  }),

  from(7, 'a', 'Sat, 10 Nov 2012 10:00:00 +0100'),
  ours(7, 'b', 'Sat, 10 Nov 2012 12:00:00 +0100', { headers: answering('7-a') }),

  from(8, 'a', 'Mon, 7 Nov 2011 10:00:00 +0100', { to: 'cora@firm.example' }),
  ours(8, 'b', 'Mon, 7 Nov 2011 12:00:00 +0100', {
    from: 'cora@firm.example',
    headers: answering('8-a'),
  }),

  from(9, 'a', 'Mon, 5 Nov 2012 10:00:00 +0100'),
  from(9, 'b', 'Tue, 6 Nov 2012 10:00:00 +0100', { headers: answering('9-a') }),

  from(10, 'a', 'Tue, 3 Nov 2009 10:00:00 +0100'),
  ours(10, 'b', 'Tue, 6 Nov 2012 10:00:00 +0100', { headers: answering('10-a') }),

  from(11, 'a', 'Wed, 31 Oct 2012 23:30:00 +0100'),
  ours(11, 'b', 'Fri, 2 Nov 2012 10:00:00 +0100', { headers: answering('11-a') }),

  from(12, 'a', 'Mon, 5 Nov 2012 10:00:00 +0100', { headers: answering('4-a', '4-b') }),
  from(12, 'b', 'Mon, 5 Nov 2012 10:30:00 +0100', {
    from: 'other@trap12.example',
    subject: 'Price',
  }),
  from(12, 'c', 'Mon, 5 Nov 2012 10:40:00 +0100', {
    from: 'other@trap12.example',
    subject: 'Price',
  }),
  ours(12, 'd', 'Mon, 5 Nov 2012 11:00:00 +0100', {
    to: 'third@trap12.example',
    subject: 'AW: Price',
  }),

  from(13, 'a', 'Mon, 5 Nov 2012 10:00:00 +0100', { headers: ['Auto-Submitted: no'] }),
  from(13, 'b', 'Mon, 5 Nov 2012 10:01:00 +0100', { headers: ['Precedence: Bulk'] }),
  from(13, 'c', 'Mon, 5 Nov 2012 10:02:00 +0100', { headers: ['X-Auto-Response-Suppress: All'] }),
  from(13, 'd', 'Mon, 5 Nov 2012 10:03:00 +0100', {
    headers: ['Auto-Submitted: auto-notified; owner-email="a@b.example"'],
  }),

  from(14, 'a', 'Mon, 5 Nov 2012 10:00:00 +0100'),
  ours(14, 'b', 'Mon, 5 Nov 2012 10:00:05 +0100', {
    headers: ['Auto-Submitted: auto-replied', ...answering('14-a')],
  }),
  from(14, 'c', 'Tue, 6 Nov 2012 10:00:05 +0100', { headers: ['Auto-Submitted: auto-replied'] }),

  from(16, 'a', 'Thu, 1 Jan 1970 00:00:00 +0000', {
    headers: ['Received: from x.example by mx.firm.example; Mon, 5 Nov 2012 10:00:00 +0100'],
  }),
  ours(16, 'b', 'Mon, 5 Nov 2012 12:00:00 +0100', { headers: answering('16-a') }),
  from(16, 'c', 'Fri, 5 Nov 2032 10:00:00 +0100', {
    headers: ['Received: from x.example by mx.firm.example; Tue, 6 Nov 2012 10:00:00 +0100'],
  }),
  from(16, 'd', 'yesterday, half past nine'),

  ours(18, 'last', 'Mon, 3 Dec 2012 09:00:00 +0100', { to: BERT }),
];

const SENT: TrapMail = ours(17, 'b', 'Mon, 5 Nov 2012 12:00:00 +0100', {
  headers: answering('17-a'),
});
const ASKED: TrapMail = from(17, 'a', 'Mon, 5 Nov 2012 10:00:00 +0100', {
  body: 'As agreed:\n\nFrom here on it is yours.\n>From there too.',
});
const DELETED: TrapMail = from(18, 'b', 'Mon, 5 Nov 2012 10:05:00 +0100', {
  headers: ['X-Mozilla-Status: 0009'],
});

const FILES = {
  'mail/all.mbox': MAILS.map(mboxMail).join(''),
  'mail/Inbox': mboxMail(ASKED),
  'mail/Sent': mboxMail(SENT),
  'mail/journal.mbox': mboxMail(ASKED) + mboxMail(SENT),
  'mail/journal of December.mbox': mboxMail(SENT) + mboxMail(ASKED),
  'mail/windows.mbox':
    `${mboxMail(from(18, 'a', 'Mon, 5 Nov 2012 10:00:00 +0100'))}${mboxMail(DELETED)}`
      .trimEnd()
      .replaceAll('\n', '\r\n'),
  'mail/empty.mbox': '',
};

describe('trap', () => {
  let fixture: Fixture;
  beforeAll(async () => {
    fixture = await openTrapFixture(FILES);
  });
  afterAll(() => fixture.close());

  const waits = (trap: number, columns: string) =>
    fixture.rows(
      `select ${columns}
       from (
         select waits.* replace (message_names.name as wait_id), people.person_id as answer_person_id
         from
           waits
           inner join message_names on message_names.message_id = waits.wait_id
           left join messages on messages.message_id = waits.answer_message_id
           left join people on people.person_key = messages.person_key
       )
       where customer_id = 'K${trap}' order by opened_at, wait_id`,
    );

  test('1: an automatic answer is no first response, and clears nothing', async () => {
    expect(await waits(1, 'outcome')).toEqual([{ outcome: 'open' }]);
  });

  test('2: a reopened conversation is measured from what was asked anew', async () => {
    expect(await waits(2, 'wait_id, wait_seconds')).toEqual([
      { wait_id: '2-a', wait_seconds: 7200 },
      { wait_id: '2-c', wait_seconds: 3600 },
    ]);
  });

  test('3: the sender is credited, not whom the customer is assigned to', async () => {
    expect(await waits(3, 'answer_person_id')).toEqual([{ answer_person_id: 'A' }]);
  });

  test('4: where the last word was ours, nobody waits', async () => {
    expect(await waits(4, 'outcome')).toEqual([{ outcome: 'answered' }]);
  });

  test('5: Reformation Day is a holiday nationwide only in 2017, Buß- und Bettag only in Saxony', () => {
    const days = (holidays: string) =>
      closings(configSchema.parse({ hours: { holidays } }).hours, 2012, 2018).days.map(
        ({ closed_on }) => closed_on,
      );
    const reformation = (closed: string[]) => closed.filter((day) => day.endsWith('-10-31'));
    expect(reformation(days('DE'))).toEqual(['2017-10-31']);
    expect(reformation(days('DE-BY'))).toEqual(['2017-10-31']);
    expect(reformation(days('DE-SN'))).toHaveLength(7);
    expect(days('DE-SN')).toContain('2012-11-21');
    expect(days('DE')).not.toContain('2012-11-21');
    expect(days('DE')).not.toContain('2012-12-24');
  });

  test('6: both nights of a clock change have the hours they had then', async () => {
    expect(
      await waits(6, 'wait_id, wait_seconds / 3600 as hours, working_seconds / 3600 as business'),
    ).toEqual([
      { wait_id: '6-c', hours: 65, business: 2 },
      { wait_id: '6-a', hours: 67, business: 2 },
    ]);
  });

  test('7: an answer outside working hours takes 0 working seconds, and its calendar time beside it', async () => {
    expect(await waits(7, 'wait_seconds, working_seconds')).toEqual([
      { wait_seconds: 7200, working_seconds: 0 },
    ]);
  });

  test('8: who has left since, and was not the account manager of today, is credited with what was done then', async () => {
    expect(await waits(8, 'outcome, answer_person_id')).toEqual([
      { outcome: 'answered', answer_person_id: 'C' },
    ]);
  });

  test('9: a mail that came in is no response', async () => {
    expect(await waits(9, 'outcome, nudge_count')).toEqual([{ outcome: 'open', nudge_count: 1 }]);
  });

  test('10: the slowest answer counts as all others do', async () => {
    const seconds = (Date.parse('2012-11-06') - Date.parse('2009-11-03')) / 1000;
    expect(await waits(10, 'wait_seconds, is_courtesy')).toEqual([
      { wait_seconds: seconds, is_courtesy: false },
    ]);
    const observed = `select duration from survival_observations
      where curve = 'waits' and stratum = 'all' and duration = ${seconds}`;
    expect(await fixture.rows(observed)).toEqual([{ duration: seconds }]);
  });

  test('11: a wait belongs to the month of the question', async () => {
    expect(await waits(11, 'opened_month')).toEqual([{ opened_month: '2012-10-01' }]);
  });

  test('12: References of another customer borrow no answer; one subject is not one conversation, but a stripped reply is', async () => {
    expect(await waits(12, 'wait_id, outcome')).toEqual([
      { wait_id: '12-a', outcome: 'open' },
      { wait_id: '12-b', outcome: 'open' },
      { wait_id: '12-c', outcome: 'answered' },
    ]);
    expect(await waits(4, 'wait_seconds')).toEqual([{ wait_seconds: 7200 }]);
  });

  test('13: no means human, bulk is bulk however written, a request for no answers proves nothing', async () => {
    const kinds = await fixture.rows(
      "select name, kind from messages inner join message_names using (message_id) where name like '13-%' order by name",
    );
    expect(kinds).toEqual([
      { name: '13-a', kind: 'human' },
      { name: '13-b', kind: 'bulk' },
      { name: '13-c', kind: 'human' },
      { name: '13-d', kind: 'auto_generated' },
    ]);
  });

  test('14: an absence note of ours answers nothing, one of theirs asks nothing', async () => {
    expect(await waits(14, 'wait_id, outcome')).toEqual([{ wait_id: '14-a', outcome: 'open' }]);
  });

  test('15: who never ordered again is not alive for certain', () => {
    // CDNOW's tenth (Fader, Hardie and Lee 2005): BG/NBD gives 1, the MBG/NBD of Batislam et al. (2007) .3897.
    const parameters = { r: 0.5248, alpha: 6.183, a: 0.8914, b: 1.614 };
    const alive = betaGeometricAlive(parameters, { dropout: 'mbg', k: 1 });
    expect(alive({ repeatCount: 0, lastAt: 0, age: 38.86 })).toBeCloseTo(0.3897, 4);
  });

  test('16: what came is dated by whom we trust, never by the sender alone, and nobody waits less than nothing', async () => {
    expect(await waits(16, 'wait_id, opened_at, wait_seconds >= 0 as is_real')).toEqual([
      { wait_id: '16-a', opened_at: '2012-11-05T09:00:00Z', is_real: true },
      { wait_id: '16-c', opened_at: '2012-11-06T09:00:00Z', is_real: true },
    ]);
    const aside = "select count(*) as count from imports.quarantine where reason ilike '%date%'";
    expect(await fixture.rows(aside)).toEqual([{ count: 1 }]);
  });

  test('17: the same mail in Inbox, Sent, a journal and the next export is one message', async () => {
    expect(await waits(17, 'message_count, outcome, wait_seconds')).toEqual([
      { message_count: 1, outcome: 'answered', wait_seconds: 7200 },
    ]);
  });

  test('18: From in a text begins no mail; deleted mail, Windows line ends and no last line are read as meant', async () => {
    expect(await waits(18, 'wait_id, message_count')).toEqual([
      { wait_id: '18-a', message_count: 1 },
    ]);
    const messages = "select count(*) as count from mails where name like '17-%'";
    expect(await fixture.rows(messages)).toEqual([{ count: 2 }]);
  });
});
