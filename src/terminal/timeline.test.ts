import { expect, test } from 'vitest';
import { sayIn } from '../build/kit/say.ts';
import { type TimelineEvent, type TimelineWait, timeline } from './timeline.ts';

const say = sayIn('en', 'EUR');
const event = (
  day: string,
  lane: TimelineEvent['lane'],
  what: string,
  title: string | null = null,
) =>
  ({ occurred_at: `${day}T09:00:00Z`, occurred_on: day, lane, what, title, value: null }) as const;

test('a journey shows lanes, silences, mailings in a row and the wait that is open', () => {
  const events: TimelineEvent[] = [
    event('2011-11-10', 'we', 'refusal', 'No exceptions'),
    { ...event('2012-01-01', 'contract', 'churn'), value: 18400 },
    event('2012-02-01', 'mass', 'newsletter'),
    event('2012-03-01', 'mass', 'newsletter'),
    event('2012-10-10', 'we', 'message', 'Still interested?'),
    { ...event('2012-10-10', 'they', 'message', 'Gladly'), occurred_at: '2012-10-10T15:00:00Z' },
    event('2012-11-20', 'mass', 'win-back', 'Come back'),
  ];
  const waits: TimelineWait[] = [
    {
      opened_at: '2012-10-10T15:00:00Z',
      ended_at: '2012-11-28T23:00:00Z',
      days_waited: 49,
      outcome: 'open',
    },
  ];
  expect(timeline(events, waits, { asOf: '2012-11-28', say }).split('\n')).toEqual([
    '            they  we    mass  contract',
    '2011-11-10        ■                     refused  No exceptions',
    '2012-01-01                    ◆         left  18,400',
    '2012-02-01              ○               2 × newsletter, to 2012-03-01',
    '                                        335 days without a word',
    '2012-10-10        ■                     wrote  Still interested?',
    '2012-10-10  ●                           wrote  Gladly',
    '2012-11-20  ┃           ○               win-back mailing  Come back',
    '2012-11-28  ┃                           still waits for our answer: 49 days',
  ]);
});

test('an answer says how long the question had waited', () => {
  const events = [event('2012-11-01', 'they', 'message'), event('2012-11-05', 'we', 'message')];
  const wait: TimelineWait = {
    opened_at: '2012-11-01T09:00:00Z',
    ended_at: '2012-11-05T09:00:00Z',
    days_waited: 4,
    outcome: 'answered',
  };
  expect(timeline(events, [wait], { asOf: '2012-11-30', say })).toContain(
    'wrote  (answer after 4 days)',
  );
});

test('a subject cannot steer the terminal', () => {
  const events = [event('2012-11-01', 'they', 'message', 'a\u001b[31mb\r\nc')];
  expect(timeline(events, [], { asOf: '2012-11-30', say })).toContain('wrote  a[31mb c');
});
