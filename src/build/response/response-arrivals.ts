import { message } from '../../locales/translate.ts';
import type { Tables } from '../../read/read.ts';
import type { Block } from '../../report/blocks.ts';
import { type HeatCell, heatChart } from '../charts/heat-chart.ts';
import type { Context } from '../kit/context.ts';
import { rowsOf } from '../kit/rows.ts';
import {
  arrivalTable,
  cellText,
  type Find,
  hourName,
  WEEKDAYS,
  weekdayName,
} from './arrival-table.ts';
import { groupsPerhaps, isEnough, type ResponseGroup } from './response-groups.ts';

/** Classes of the median, each up to so many seconds. */
const CLASSES: [seconds: number, name: string][] = [
  [4 * 3600, message('up to 4 hours')],
  [86_400, message('up to a day')],
  [3 * 86_400, message('up to 3 days')],
  [7 * 86_400, message('up to a week')],
  [Number.POSITIVE_INFINITY, message('longer, or open')],
];

/** How long the answer took by weekday and hour of arrival; says so where the questions are too few; nothing without any. */
export function responseArrivals(tables: Tables, context: Context): Block[] {
  const { t } = context;
  const groups = rowsOf(tables, 'responses_by_group');
  const cells = groups.filter((row) => row.dimension === 'arrival');
  if (cells.length === 0) return [];
  const heading: Block = {
    type: 'heading',
    text: t('By weekday and hour at which the question came'),
  };
  const find: Find = (dimension, group) =>
    groups.find((row) => row.dimension === dimension && row.wait_group === group);
  if (cells.some((cell) => isEnough(cell, context)))
    return [arrivalChart(find, groupsPerhaps(cells, context), context)];
  return [heading, tooFew(cells, context), ...margins(groups, context)];
}

function arrivalChart(find: Find, perhaps: string, context: Context): Block {
  const { t, formats, config } = context;
  const hours = hoursAsked(find);
  const cells = WEEKDAYS.flatMap((day) =>
    hours.flatMap((hour): HeatCell[] => {
      const found = find('arrival', `${day}:${hour}`);
      if (!found) return [];
      const place = { row: weekdayName(day, context), column: hourName(hour) };
      const tip = `${place.row}, ${place.column}: ${cellText(found, context)}`;
      return [{ ...place, class: classOf(found, context), tip }];
    }),
  );
  return {
    type: 'chart',
    title: arrivalTitle(find, context),
    alternative: t(
      'A grid of weekdays and hours: the darker a cell, the longer it took until half of its questions were answered.',
    ),
    note: `${t(
      'Time within which half were answered (Kaplan-Meier, those that still wait included), questions of the twelve months to {day}, local hours: 9 is from 9:00 to 9:59. Hollow: fewer than {fewest, number} questions. Of so many cells some differ by chance; the table has the 95% intervals, and whole days and hours.',
      { day: formats.day(context.settings.as_of_on), fewest: config.privacy.minimum_group },
    )} ${perhaps}`.trim(),
    source: 'responses_by_group',
    spec: heatChart(cells, {
      columns: hours.map(hourName),
      rows: WEEKDAYS.map((day) => weekdayName(day, context)),
      classes: CLASSES.map(([, name]) => t(name)),
      colour: 'var(--we)',
    }),
    data: arrivalTable(find, hours, context),
  };
}

/** Whole weekdays are compared, never single hours. */
function arrivalTitle(find: Find, context: Context): string {
  const { t, formats } = context;
  const days = WEEKDAYS.flatMap((day) => find('weekday', String(day)) ?? [])
    .filter((day) => day.wait_seconds_median !== null)
    .sort((a, b) => (a.wait_seconds_median ?? 0) - (b.wait_seconds_median ?? 0));
  const [fastest, slowest] = [days[0], days.at(-1)];
  if (!fastest || !slowest || fastest === slowest)
    return t('Of no two weekdays can it be told how long the answer took');
  return t(
    '{isClear, select, true {Questions of a {slow} waited longest} other {That one weekday waits longer than another cannot be told}}: half were answered within {long} ({slow}), at best within {short} ({fast})',
    {
      isClear: context.verdict('weekday') === 'more',
      slow: weekdayName(Number(slowest.wait_group), context),
      long: formats.duration(slowest.wait_seconds_median ?? 0),
      fast: weekdayName(Number(fastest.wait_group), context),
      short: formats.duration(fastest.wait_seconds_median ?? 0),
    },
  );
}

/** The hours from the first to the last in which anybody asked. */
function hoursAsked(find: Find): string[] {
  const all = Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, '0'));
  const isAsked = (hour: string) => find('hour', hour) !== undefined;
  return all.slice(all.findIndex(isAsked), all.findLastIndex(isAsked) + 1);
}

function classOf(group: ResponseGroup, context: Context): string | null {
  if (!isEnough(group, context)) return null;
  const median = group.wait_seconds_median ?? Number.POSITIVE_INFINITY;
  const [, name = ''] = CLASSES.find(([seconds]) => median <= seconds) ?? [];
  return context.t(name);
}

function tooFew(cells: ResponseGroup[], { t, config }: Context): Block {
  const text = t(
    'For the hours of each weekday the questions of twelve months are too few ({count, number} in all, in no hour of a weekday {fewest, number}).',
    {
      count: cells.reduce((sum, cell) => sum + cell.opened_count, 0),
      fewest: config.privacy.minimum_group,
    },
  );
  return { type: 'text', text, tone: 'note' };
}

/** Whole weekdays and whole hours, where these have questions enough. */
function margins(groups: ResponseGroup[], context: Context): Block[] {
  const { t } = context;
  const rows = ['weekday', 'hour'].flatMap((dimension) =>
    groups
      .filter((group) => group.dimension === dimension && isEnough(group, context))
      .sort((a, b) => a.wait_group.localeCompare(b.wait_group))
      .map((group) => [
        dimension === 'hour'
          ? t('at {hour}', { hour: `${hourName(group.wait_group)}:00` })
          : weekdayName(Number(group.wait_group), context),
        cellText(group, context),
      ]),
  );
  if (rows.length === 0) return [];
  const columns = [
    { title: t('Weekday or hour') },
    { title: t('half answered within (Kaplan-Meier median)'), align: 'right' as const },
  ];
  return [{ type: 'table', source: 'responses_by_group', columns, rows }];
}
