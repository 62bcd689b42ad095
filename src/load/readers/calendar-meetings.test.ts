import { expect, test } from 'vitest';
import { calendarMeetings } from './calendar-meetings.ts';

const NOW = Date.parse('2012-12-05T00:00:00Z');

function calendar(...events: string[]): string {
  const text = events.map((event) => `BEGIN:VEVENT\n${event}\nEND:VEVENT`).join('\n');
  return `BEGIN:VCALENDAR\nVERSION:2.0\n${text}\nEND:VCALENDAR\n`.replaceAll('\n', '\r\n');
}

const JO = 'ATTENDEE;PARTSTAT=ACCEPTED:mailto:Jo@hansen.example';

function told(text: string) {
  return calendarMeetings(text, NOW).map(({ start, zone, fault }) =>
    [start, zone, fault].join(' ').trim(),
  );
}

test('a meeting is with those who were invited and did not decline; rooms are nobody', () => {
  const [meeting] = calendarMeetings(
    calendar(
      `UID:a\nDTSTART:20121105T090000Z\nSUMMARY:Besuch\nORGANIZER;CN=Ann:mailto:ann@firm.example\n${JO}\nATTENDEE;PARTSTAT=DECLINED:mailto:kim@hansen.example\nATTENDEE;CUTYPE=RESOURCE:mailto:room@firm.example`,
    ),
    NOW,
  );
  expect(meeting).toMatchObject({
    start: '2012-11-05T09:00:00',
    zone: 'UTC',
    organiser: 'ann@firm.example',
    attendees: ['jo@hansen.example'],
    declined: ['kim@hansen.example'],
    summary: 'Besuch',
    fault: '',
  });
});

test('a series is one meeting each, with what was moved, left out and cancelled', () => {
  const series = `UID:s\nDTSTART;TZID=Europe/Berlin:20121101T093000\nRRULE:FREQ=WEEKLY;COUNT=5\nEXDATE;TZID=Europe/Berlin:20121115T093000\n${JO}`;
  const moved = `UID:s\nRECURRENCE-ID;TZID=Europe/Berlin:20121108T093000\nDTSTART;TZID=Europe/Berlin:20121109T140000\n${JO}`;
  const cancelled = `UID:s\nRECURRENCE-ID;TZID=Europe/Berlin:20121122T093000\nDTSTART;TZID=Europe/Berlin:20121122T093000\nSTATUS:CANCELLED\n${JO}`;
  expect(told(calendar(series, moved, cancelled))).toEqual([
    '2012-11-01T09:30:00 Europe/Berlin',
    '2012-11-09T14:00:00 Europe/Berlin',
    '2012-11-22T09:30:00 Europe/Berlin meeting_cancelled',
    '2012-11-29T09:30:00 Europe/Berlin',
  ]);
});

test('what lay ahead when the calendar was exported is not known to have taken place', () => {
  const stamp = 'DTSTAMP:20121110T000000Z';
  const text = calendar(
    `UID:a\n${stamp}\nDTSTART:20121101T090000Z\n${JO}`,
    `UID:b\n${stamp}\nDTSTART:20121120T090000Z\n${JO}`,
    `UID:c\n${stamp}\nDTSTART:20121102T090000Z\nRRULE:FREQ=WEEKLY\n${JO}`,
  );
  expect(told(text)).toEqual([
    '2012-11-01T09:00:00 UTC',
    '2012-11-20T09:00:00 UTC meeting_ahead 2012-11-20',
    '2012-11-02T09:00:00 UTC',
    '2012-11-09T09:00:00 UTC',
    '2012-11-16T09:00:00 UTC meeting_ahead 2012-11-16',
  ]);
});

test('stamps of the day of entry end no calendar, but a series without an end ends with them', () => {
  const text = calendar(
    `UID:a\nDTSTAMP:20121001T000000Z\nDTSTART:20121101T090000Z\n${JO}`,
    `UID:b\nDTSTAMP:20121002T000000Z\nDTSTART:20121009T090000Z\nRRULE:FREQ=MONTHLY\n${JO}`,
  );
  expect(told(text)).toEqual([
    '2012-11-01T09:00:00 UTC',
    '2012-10-09T09:00:00 UTC',
    '2012-11-09T09:00:00 UTC meeting_ahead 2012-11-09',
  ]);
});

test.each([
  ['STATUS:TENTATIVE', 'meeting_tentative'],
  ['STATUS:CANCELLED', 'meeting_cancelled'],
])('%s is no meeting', (status, fault) => {
  expect(told(calendar(`UID:a\nDTSTART:20121105T090000Z\n${status}\n${JO}`))).toEqual([
    `2012-11-05T09:00:00 UTC ${fault}`,
  ]);
});

test('where all have declined or nobody is named, nobody met', () => {
  const declined = JO.replace('ACCEPTED', 'DECLINED');
  expect(told(calendar(`UID:a\nDTSTART:20121105T090000Z\n${declined}`))).toEqual([
    '2012-11-05T09:00:00 UTC meeting_declined',
  ]);
  expect(told(calendar('UID:a\nDTSTART;VALUE=DATE:20121105\nSUMMARY:Messe'))).toEqual([
    '2012-11-05  meeting_of_nobody',
  ]);
});

test('a zone that only the file explains is made UTC', () => {
  const zone =
    'BEGIN:VTIMEZONE\nTZID:W. Europe Standard Time\nBEGIN:STANDARD\nDTSTART:16010101T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\nEND:STANDARD\nBEGIN:DAYLIGHT\nDTSTART:16010101T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\nEND:DAYLIGHT\nEND:VTIMEZONE';
  const event = `BEGIN:VEVENT\nUID:a\nDTSTART;TZID=W. Europe Standard Time:20120705T093000\n${JO}\nEND:VEVENT`;
  const text = `BEGIN:VCALENDAR\n${zone}\n${event}\nEND:VCALENDAR`.replaceAll('\n', '\r\n');
  expect(told(text)).toEqual(['2012-07-05T07:30:00 UTC']);
});
