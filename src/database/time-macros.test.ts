import { afterAll, expect, test } from 'vitest';
import { openDatabase } from './database.ts';
import { createTimeMacros } from './time-macros.ts';

const database = await openDatabase(':memory:');
afterAll(() => database.close());

// Lord Howe sets its clocks by half an hour, Casablanca four times a year, Apia left a day out, Kolkata never does.
const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Pacific/Apia',
  'Asia/Kolkata',
  'UTC',
];

for (const zone of ZONES) {
  test(`every half hour in ${zone}, and the moment before it, has the time that the time zone database says, there and back, within the days and around them`, async () => {
    await createTimeMacros(database, zone, { firstOn: '2009-03-02', lastOn: '2013-10-27' });
    const differing = await database.read(
      `select count(*) as moments, count(*) filter (
         where local_time(moment) is distinct from timezone($zone, make_timestamptz(epoch_us(moment)))
         or utc_time(moment) is distinct from timezone('UTC', timezone($zone, moment))) as wrong
       from (
         select unnest(generate_series(timestamp '2008-01-01', timestamp '2015-01-01', interval 30 minute))
           - to_microseconds(before) as moment
         from (values (0), (1)) as moments (before))`,
      { zone },
    );
    expect(differing.object(0)).toEqual({ moments: 245_474, wrong: 0 });
  });
}
