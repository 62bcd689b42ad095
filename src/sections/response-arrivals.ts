import type { Tables } from '../read.ts';
import type { Block } from '../report/blocks.ts';
import type { Context } from '../report/context.ts';
import { rowsOf } from '../report/rows.ts';
import { message } from '../report/translate.ts';
import { FEWEST_QUESTIONS, type ResponseGroup } from './response-groups.ts';

const PARTS = [
  message('before 8'),
  message('8 to 12'),
  message('12 to 17'),
  message('after 17'),
] as const;

/** A Monday, from which the names of the weekdays are counted. */
const MONDAY = Date.UTC(2012, 0, 2);

/** How long the answer took by weekday and hour of arrival; nothing without questions. */
export function responseArrivals(tables: Tables, context: Context): Block[] {
  const { t, formats } = context;
  const cells = rowsOf<ResponseGroup>(tables, 'responses_by_group').filter(
    (row) => row.dimension === 'arrival',
  );
  if (cells.length < 2) return [];
  const cell = (weekday: number, part: number) =>
    cells.find((row) => row.wait_group === `${weekday}${part}`);
  const rows = [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => {
    const found = PARTS.map((_, part) => cell(weekday, part));
    if (found.every((row) => row === undefined)) return [];
    const day = new Date(MONDAY + (weekday - 1) * 86_400_000).toISOString();
    return [[formats.weekday(day), ...found.map((row) => cellText(row, context))]];
  });
  return [
    { type: 'heading', text: t('By weekday and hour at which the question came') },
    {
      type: 'table',
      source: 'responses_by_group',
      columns: [
        { title: t('Weekday') },
        ...PARTS.map((part) => ({ title: t(part), align: 'right' as const })),
      ],
      rows,
    },
    {
      type: 'text',
      tone: 'note',
      text: t(
        'Time within which half were answered (Kaplan-Meier), and in brackets the number of questions in twelve months. Of fewer than {fewest, number} only the number is given.',
        { fewest: FEWEST_QUESTIONS },
      ),
    },
  ];
}

function cellText(row: ResponseGroup | undefined, { t, formats }: Context): string {
  if (!row) return '–';
  const count = `(${formats.number(row.opened_count)})`;
  if (row.opened_count < FEWEST_QUESTIONS) return count;
  const median = row.wait_seconds_median;
  return `${median === null ? t('not reached yet') : formats.duration(median)} ${count}`;
}
