import type { Database } from '../../database/database.ts';
import { messageOf } from '../../errors.ts';
import { byteChunks } from '../files/bytes.ts';
import { NotAnExport } from '../files/not-an-export.ts';
import { encodingOfAll, textPieces } from '../files/text-encoding.ts';
import { calendarMeetings, type Meeting } from '../readers/calendar-meetings.ts';
import { createStaged, type Staged, type StagedFile } from './staging.ts';

const COLUMNS = [
  'uid',
  'occurrence',
  'dtstart',
  'tzid',
  'summary',
  'organizer',
  'attendees',
  'declined',
  'fault',
];

/** Reads the meetings of a calendar into `staged`; they have no lines, as a series makes many of one. A calendar is held whole. */
export async function stageCalendar(database: Database, file: StagedFile): Promise<Staged> {
  const meetings = meetingsOf(await wholeText(file));
  if (meetings.length === 0) throw new NotAnExport({ code: 'calendar_empty' });
  await createStaged(database, COLUMNS, file.fileId);
  const rows = await database.appender('main', 'staged_rows');
  meetings.forEach((meeting, index) => {
    rows.appendBigInt(BigInt(index + 1));
    for (const text of cellsOf(meeting)) {
      if (text === '') rows.appendNull();
      else rows.appendVarchar(text);
    }
    rows.endRow();
  });
  rows.closeSync();
  return { columns: COLUMNS, decimalMark: '.', rowCount: meetings.length, hasLines: false };
}

function cellsOf(meeting: Meeting): string[] {
  const { uid, occurrence, start, zone, summary, organiser, attendees, declined, fault } = meeting;
  const lists = [attendees, declined].map((list) => JSON.stringify(list));
  return [uid, occurrence, start, zone, summary, organiser, ...lists, fault];
}

function meetingsOf(text: string): Meeting[] {
  try {
    return calendarMeetings(text, Date.now());
  } catch (error) {
    throw new NotAnExport(
      { code: 'calendar_unreadable', value: messageOf(error) },
      { cause: error },
    );
  }
}

async function wholeText(file: StagedFile): Promise<string> {
  const encoding = await encodingOfAll(byteChunks(file));
  let text = '';
  for await (const piece of textPieces(byteChunks(file), encoding)) text += piece;
  return text;
}
