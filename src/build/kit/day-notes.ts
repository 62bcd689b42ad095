import type { Tables } from '../../read/read.ts';
import type { Chart } from '../../report/blocks.ts';
import { printable } from '../../text/printable.ts';
import { type NoteMark, noteMarks } from '../charts/note-marks.ts';
import type { Context } from './context.ts';
import { rowsOf } from './rows.ts';

/** What people have noted of a day and of no customer. */
type DayNote = { day: string; text: string };

/** Gives what people have noted of the days that are meant. */
export function dayNotes(tables: Tables, isMeant: (day: string) => boolean): DayNote[] {
  return rowsOf(tables, 'decisions_read').flatMap((row) => {
    const { what, fault, customer_id: customer, on_day: day, why } = row;
    const isNote = what === 'note' || what === 'terms_changed';
    const isOfAll = isNote && fault === null && customer === null;
    return isOfAll && day !== null && why !== null && isMeant(day)
      ? [{ day, text: printable(why) }]
      : [];
  });
}

/** Gives notes as sentences for the note of a chart, each with its day. */
export function notesText(notes: DayNote[], { formats }: Context): string[] {
  return notes.map(({ day, text }) => `${formats.shortDay(day)}: ${text}.`);
}

/** Gives a chart of months, whose axis has their short names in the field label, with what people have noted of their days. */
export function withMonthNotes(
  chart: Chart,
  months: string[],
  { tables, context }: { tables: Tables; context: Context },
): Chart {
  const monthOf = (day: string) => `${day.slice(0, 7)}-01`;
  const notes = dayNotes(tables, (day) => months.includes(monthOf(day)));
  const texts = notesText(notes, context);
  const marks: NoteMark[] = notes.map(({ day }, place) => ({
    at: context.formats.shortMonth(monthOf(day)),
    tip: texts[place] ?? '',
  }));
  const { layer } = chart.spec;
  return {
    ...chart,
    note: [chart.note, ...texts].join(' '),
    spec: {
      ...chart.spec,
      layer: [...(Array.isArray(layer) ? layer : []), ...noteMarks(marks, 'label')],
    },
  };
}
