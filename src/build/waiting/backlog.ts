import { message } from '../../locales/translate.ts';
import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import type { Block } from '../../report/blocks.ts';
import { backlogChart } from '../charts/backlog-chart.ts';
import type { Context } from '../kit/context.ts';
import { dayNotes, notesText } from '../kit/day-notes.ts';
import { isKnown } from '../kit/known-figures.ts';
import { rangeText } from '../kit/range.ts';
import { rowsOf } from '../kit/rows.ts';

type BacklogDay = Rows['backlog_by_day'];

const ages: { age: string; name: string; colour: string }[] = [
  { age: 'older', name: message('over 30 days'), colour: 'var(--bad)' },
  { age: 'month', name: message('7 to 30 days'), colour: 'var(--bad-soft)' },
  { age: 'week', name: message('1 to 7 days'), colour: 'var(--they)' },
  { age: 'day', name: message('under a day'), colour: 'var(--they-soft)' },
];

/** The open questions at the end of each of 92 days, by age; nothing where none ever was. */
export function backlog(tables: Tables, context: Context): Block[] {
  const { t, formats } = context;
  const rows = rowsOf(tables, 'backlog_by_day');
  if (rows.every((row) => row.wait_count === 0)) return [];
  const named = ages.map((age) => ({ ...age, name: t(age.name) }));
  const nameOf = (age: string) => named.find((entry) => entry.age === age)?.name ?? age;
  const days = [...new Set(rows.map((row) => row.day))];
  const isDayKnown = (day: string) => isKnown(tables, 'questions', `${day.slice(0, 7)}-01`);
  const parts = rows.map((row) => ({
    day: row.day,
    age: nameOf(row.age),
    order: row.age_number,
    count: isDayKnown(row.day) ? row.wait_count : 0,
    tip: `${formats.shortDay(row.day)}, ${nameOf(row.age)}: ${formats.number(row.wait_count)}`,
  }));
  const dates = days
    .filter((day, index) => index === 0 || day.endsWith('-01') || index === days.length - 1)
    .map((day) => ({ day, label: formats.shortDay(day) }));
  const notes = dayNotes(tables, (day) => days.includes(day));
  const texts = notesText(notes, context);
  return [
    {
      type: 'chart',
      title: days.every(isDayKnown)
        ? backlogTitle(rows, days, context)
        : t('Open questions by day, in the months of which they are known'),
      alternative: t('Stacked columns per day: open questions by age, the oldest at the bottom.'),
      note: [
        t(
          'Questions open at the end of each of the {count, number} days to {day}, by their age then; {reads, select, true {thank-yous left out} other {bare thank-yous among them, as texts of mails are not read}}.',
          {
            count: days.length,
            day: formats.day(context.settings.as_of_on),
            reads: context.settings.reads_bodies,
          },
        ),
        ...texts,
      ].join(' '),
      source: 'backlog_by_day',
      spec: backlogChart(parts, named, {
        dates: spaced(dates, days),
        notes: notes.map(({ day }, place) => ({ at: day, tip: texts[place] ?? '' })),
      }),
      data: {
        type: 'table',
        columns: [
          { title: t('Day') },
          ...named.map(({ name }) => ({ title: name, align: 'right' as const })),
          { title: t('Open questions'), align: 'right' },
        ],
        rows: days
          .filter((_, index) => (days.length - 1 - index) % 7 === 0)
          .map((day) => {
            if (!isDayKnown(day))
              return [formats.shortDay(day), ...named.map(() => '–'), t('not known')];
            const counts = named.map(({ age }) => countOf(rows, day, age));
            const total = counts.reduce((sum, count) => sum + count, 0);
            return [formats.shortDay(day), ...[...counts, total].map(formats.number)];
          }),
      },
    },
  ];
}

function countOf(rows: BacklogDay[], day: string, age: string): number {
  return rows.find((row) => row.day === day && row.age === age)?.wait_count ?? 0;
}

/** Labels need the room of ten days. */
function spaced(dates: { day: string; label: string }[], days: string[]) {
  return dates.filter(({ day }, index) => {
    const next = dates[index + 1]?.day;
    return next === undefined || days.indexOf(next) - days.indexOf(day) >= 10;
  });
}

function backlogTitle(rows: BacklogDay[], days: string[], context: Context): string {
  const { t, formats, settings } = context;
  const onDay = (day: string) =>
    rows.filter((row) => row.day === day).reduce((sum, row) => sum + row.wait_count, 0);
  const last = days.at(-1) ?? '';
  const before = days.slice(0, -1).map(onDay);
  const [low, high] = [Math.min(...before), Math.max(...before)];
  const values = {
    now: onDay(last),
    old: countOf(rows, last, 'older'),
    span: before.length,
    high,
    range: rangeText(low, high, formats.number, context),
  };
  if (!settings.reads_bodies) {
    return t(
      'Up to {now, plural, one {one question is} other {# questions are}} open, up to {old, number} for over 30 days; in the {span, number} days before it was up to {high, number}',
      values,
    );
  }
  return t(
    '{now, plural, =0 {No question is open} one {One question is open, {old, plural, =0 {not yet} other {and has been}} for over 30 days} other {# questions are open, {old, plural, =0 {none} other {#}} of them for over 30 days}}; in the {span, number} days before it was {range}',
    values,
  );
}
