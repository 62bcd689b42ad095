import { afterEach, beforeEach, expect, test } from 'vitest';
import { configSchema } from '../config/config.ts';
import { type Fixture, openFixture } from '../development/load-fixture.ts';
import { reportPeriod } from './report-period.ts';

let fixture: Fixture;
beforeEach(async () => {
  fixture = await openFixture();
  fixture.write(
    'tickets.csv',
    `ticket_id,email,opened_at,answered_at,closed_at
1,ada@mill.example,2012-12-03T08:00:00Z,2012-12-18T08:00:00Z,2012-12-20T08:00:00Z\n`,
  );
  await fixture.load();
});
afterEach(() => fixture.close());

const period = (asOf?: string) =>
  reportPeriod(fixture.database, { config: configSchema.parse({}), asOf });

test('the data end with the last thing that happened, a closing of a ticket too', async () => {
  expect(await period()).toMatchObject({ asOf: '2012-12-20', dataEndOn: '2012-12-20' });
});

test('a day after the data may be asked for, one before them may not', async () => {
  expect(await period('2013-01-15')).toMatchObject({ asOf: '2013-01-15', dataEndOn: '2012-12-20' });
  await expect(period('2012-12-02')).rejects.toThrow('about 2012-12-02');
});

test('the period says why it is that one: as asked, or the newest complete month, of a year that is not over too', async () => {
  fixture.write('further.csv', 'order_id,customer_id,ordered_at\n1,K1,2013-01-02T08:00:00Z\n');
  await fixture.load();
  const asked = (options: object) =>
    reportPeriod(fixture.database, { config: configSchema.parse({}), ...options });
  expect(await asked({})).toMatchObject({ asOf: '2012-12-31', rule: 'newest_month' });
  expect(await asked({ month: '2012-12' })).toMatchObject({ asOf: '2012-12-31', rule: 'month' });
  expect(await asked({ asOf: '2012-12-31' })).toMatchObject({ rule: 'day' });
  expect(await asked({ year: '2012' })).toMatchObject({ asOf: '2012-12-31', rule: 'year' });
  expect(await asked({ year: '2013' })).toMatchObject({ asOf: '2013-01-02', rule: 'newest_month' });
});

test.each([
  ['Asia/Kathmandu', '2013-01-31T18:14:59Z', '2013-01-31'],
  ['Asia/Kathmandu', '2013-01-31T18:15:00Z', '2013-02-01'],
  ['Africa/Monrovia', '2013-01-31T23:59:59Z', '2013-01-31'],
])('in %s the last day of %s is %s', async (timezone, ordered, lastDay) => {
  fixture.write('further.csv', `order_id,customer_id,ordered_at\n1,K1,${ordered}\n`);
  await fixture.load();
  const found = await reportPeriod(fixture.database, { config: configSchema.parse({ timezone }) });
  expect(found.dataEndOn).toBe(lastDay);
});

test('before 1973, days end at seconds that no quarter hour begins with', async () => {
  // Liberia's clocks were 44 minutes and 30 seconds behind UTC until 7 January 1972 (IANA time zone database).
  const config = configSchema.parse({ timezone: 'Africa/Monrovia' });
  fixture.write('further.csv', 'order_id,customer_id,ordered_at\n1,K1,1970-06-02T00:44:29Z\n');
  await fixture.load();
  await expect(reportPeriod(fixture.database, { config, asOf: '1970-05-31' })).rejects.toThrow(
    'reach from 1970-06-01',
  );
});

test('where nothing is dated, files that no layout fits are named, beside what was set aside', async () => {
  const empty = await openFixture();
  const asked = () => reportPeriod(empty.database, { config: configSchema.parse({}) });
  try {
    empty.write('customers.csv', 'customer_id,name\nK1,Ada\n');
    empty.write('strange.csv', 'a,b,c\n1,2,3\n');
    await empty.load();
    const named = /strange\.csv: 'regulars init FOLDER' looks at them/;
    await expect(asked()).rejects.toThrow(/\(customers\) says nothing of what happened when/);
    await expect(asked()).rejects.toThrow(named);
    empty.write('orders.csv', 'order_id,customer_id,ordered_at\n1,K1,soon\n');
    await empty.load();
    await expect(asked()).rejects.toThrow(/orders\.csv:2: ordered_at/);
    await expect(asked()).rejects.toThrow(named);
  } finally {
    empty.close();
  }
});
