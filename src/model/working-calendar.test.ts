import { expect, test } from 'vitest';
import { configSchema } from '../config/config.ts';
import { openFixture } from '../development/load-fixture.ts';
import { silent } from '../progress.ts';
import { model } from './model.ts';

const CALLS = `activity_id,customer_id,kind,direction,occurred_at
1,K1,missed_call,inbound,2012-09-03T08:00:00Z
2,K1,call,outbound,2012-09-04T08:00:00Z
3,K1,meeting,outbound,2013-05-06T08:00:00Z
4,K1,note,inbound,1979-05-06T08:00:00Z
`;

const MAILS = `message_id,customer_id,sender,recipients,channel,kind,sent_at
m1,K1,a@customer.example,b@firm.example,email,human,2012-11-05T08:00:00Z
`;

const CONTRACTS = `contract_id,customer_id,status,offered_on,started_on,ended_on
1,K1,signed,1999-01-01,1999-01-01,2012-12-31
`;

// By hand: a day from Monday 10:00 to Tuesday 10:00 in Berlin holds seven hours of the one and two of the other, of 8 to 17.
test('what came before the first mail has working time: the calendar begins with the first thing that happened', async () => {
  const fixture = await openFixture();
  try {
    fixture.write('activities.csv', CALLS);
    fixture.write('messages.csv', MAILS);
    fixture.write('contracts.csv', CONTRACTS);
    await fixture.load();
    const day = [{ opens: '08:00', closes: '17:00' }];
    const config = configSchema.parse({ hours: { monday: day, tuesday: day } });
    const options = { config, asOf: '2012-11-30', tables: ['waits'], progress: silent };
    await model(fixture.database, options);
    expect(
      await fixture.rows('select first_day_on::varchar as first_day_on from settings'),
    ).toEqual([{ first_day_on: '2012-09-03' }]);
    expect(
      await fixture.rows(
        "select working_seconds / 3600 as hours from waits where outcome = 'answered'",
      ),
    ).toEqual([{ hours: 9 }]);
  } finally {
    fixture.close();
  }
});
