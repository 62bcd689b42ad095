import type { TableBlock } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { withInterval } from '../kit/with-interval.ts';
import { isEnough, type ResponseGroup } from './response-groups.ts';

/** A Monday, from which the names of the weekdays are counted. */
const MONDAY = Date.UTC(2012, 0, 2);
/** ISO numbers of the weekdays. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

/** Finds a group of questions by dimension and name. */
export type Find = (dimension: string, group: string) => ResponseGroup | undefined;

/** The hours of each weekday, and whole hours and weekdays, each with its interval and number. */
export function arrivalTable(find: Find, hours: string[], context: Context): TableBlock {
  const { t } = context;
  const line = (title: string, cell: (day: number) => ResponseGroup | undefined) => [
    title,
    ...WEEKDAYS.map((day) => cellText(cell(day), context)),
  ];
  return {
    type: 'table',
    columns: [
      { title: t('Hour') },
      ...WEEKDAYS.map((day) => ({
        title: weekdayName(day, context),
        align: 'right' as const,
      })),
      { title: t('all days'), align: 'right' },
    ],
    rows: [
      ...hours.map((hour) => [
        ...line(hourName(hour), (day) => find('arrival', `${day}:${hour}`)),
        cellText(find('hour', hour), context),
      ]),
      [...line(t('all hours'), (day) => find('weekday', String(day))), ''],
    ],
  };
}

export function weekdayName(day: number, { formats }: Context): string {
  return formats.weekday(new Date(MONDAY + (day - 1) * 86_400_000).toISOString());
}

export function hourName(hour: string): string {
  return String(Number(hour));
}

/** A median with its interval and of how many questions; of too few only that. */
export function cellText(group: ResponseGroup | undefined, context: Context): string {
  const { t } = context;
  if (!group) return '–';
  const count = group.opened_count;
  if (!isEnough(group, context)) return t('too few: {count, number}', { count });
  return t('{median}, of {count, number}', {
    median: withInterval(group, 'median', context),
    count,
  });
}
