import { expect, test } from 'vitest';
import { configSchema } from '../config/config.ts';
import { openFixture } from '../development/load-fixture.ts';
import { silent } from '../progress.ts';
import { model } from './model.ts';

const OURS = 'service@haus.example';

/** Who wrote to whom, when in 2012, and the number of the mail that it answers. */
const MAILS: [from: string, to: string, day: string, answered?: number][] = [
  ['ada@muehle.example', OURS, 'Mon, 05 Mar 2012'],
  [OURS, 'ada@muehle.example', 'Tue, 06 Mar 2012', 0],
  ['bo@weberei.example', OURS, 'Mon, 12 Mar 2012'],
  [OURS, 'bo@weberei.example', 'Fri, 16 Mar 2012', 2],
  ['cleo@tischlerei.example', OURS, 'Mon, 26 Mar 2012'],
];

/** The mailbox as it was, or as it stands where it was moved to another server later, which says in each mail that it has it. */
function mailbox(movedOn?: string): string {
  const moved = movedOn ? [`Received: from old.haus.example by new.haus.example; ${movedOn}`] : [];
  return MAILS.map(([from, to, day, answered], number) =>
    [
      'From x@y Thu Nov  1 00:00:00 2012',
      ...moved,
      ...(from === OURS ? [] : [`Received: from mx by old.haus.example; ${day} 09:00:05 +0100`]),
      `From: <${from}>`,
      `To: <${to}>`,
      `Date: ${day} 09:00:00 +0100`,
      `Message-ID: <${number}@mail.example>`,
      ...(answered === undefined ? [] : [`In-Reply-To: <${answered}@mail.example>`]),
      `Subject: ${number % 2 === 0 ? 'Frage' : 'AW: Frage'}\n\nGuten Tag\n`,
    ].join('\n'),
  ).join('\n');
}

async function found(movedOn: string | undefined, asOf: string | undefined, own: string[]) {
  const fixture = await openFixture();
  try {
    const config = configSchema.parse({ own: { domains: own } });
    fixture.write('m.mbox', mailbox(movedOn));
    await fixture.load(config);
    const tables = ['waits', 'source_spans', 'loaded_files', 'mail_times_by_rule'];
    await model(fixture.database, { config, asOf, tables, progress: silent });
    return {
      days: await fixture.rows('select as_of_on::varchar as as_of_on, first_day_on from settings'),
      waits: await fixture.rows('select opened_at, answered_at from waits order by opened_at'),
      sources: await fixture.rows(
        "select regexp_extract(source_name, '[^/]+$') as name, first_on, last_on from source_spans order by name",
      ),
      files: await fixture.rows('select first_on, last_on from loaded_files'),
      unlikeDate: await fixture.rows('select sum(differing_count) as n from mail_times_by_rule'),
    };
  } finally {
    fixture.close();
  }
}

const MOVED = 'Sat, 24 Nov 2012 03:00:00 +0100';

test.each([
  [undefined, ['haus.example']],
  [undefined, []],
  ['2012-03-13', ['haus.example']],
  ['2012-03-17', []],
])(
  'a mailbox that was moved to another server tells what it told before, as of %s, own %j',
  async (asOf, own) => {
    const before = await found(undefined, asOf, own);
    expect(before.waits.length).toBeGreaterThan(1);
    expect(await found(MOVED, asOf, own)).toEqual(before);
  },
);
