import type { Tables } from '../../read/read.ts';
import type { Block } from '../../report/blocks.ts';
import { groupChart } from '../charts/group-chart.ts';
import { rangeOf } from '../charts/interval-chart.ts';
import type { Context } from '../kit/context.ts';
import { rowsOf } from '../kit/rows.ts';
import { durationTicks } from '../kit/ticks.ts';
import {
  arrivalTable,
  cellText,
  type Find,
  hourName,
  WEEKDAYS,
  weekdayName,
} from './arrival-table.ts';
import { groupsPerhaps, isEnough, pointOf, type ResponseGroup } from './response-groups.ts';

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
  const days = WEEKDAYS.flatMap((day) => find('weekday', String(day)) ?? []).filter((day) =>
    isEnough(day, context),
  );
  if (days.filter((day) => day.wait_seconds_median !== null).length > 1)
    return [arrivalChart(find, days, context)];
  return [heading, tooFew(cells, context), ...margins(groups, context)];
}

/** Whole weekdays: of single hours too few are asked to tell them apart; these stand in the table. */
function arrivalChart(find: Find, days: ResponseGroup[], context: Context): Block {
  const { t, formats, config } = context;
  const points = days.flatMap((day) =>
    pointOf(day, weekdayName(Number(day.wait_group), context), context),
  );
  return {
    type: 'chart',
    title: arrivalTitle(days, context),
    alternative: t(
      'A point per weekday on which questions came: the time within which half were answered, with its 95% interval.',
    ),
    note: `${t(
      'Questions of the twelve months to {day} by the weekday on which they came, those that still wait included (Kaplan-Meier), with 95% intervals; in brackets how many. Days of fewer than {fewest, number} questions, and single hours, are in the table only. Logarithmic time.',
      { day: formats.day(context.settings.as_of_on), fewest: config.privacy.minimum_group },
    )} ${groupsPerhaps(days, context)}`.trim(),
    source: 'responses_by_group',
    spec: groupChart(points, {
      ticks: durationTicks(rangeOf(points), context),
      colour: 'var(--we)',
    }),
    data: arrivalTable(find, hoursAsked(find), context),
  };
}

/** Whole weekdays are compared, never single hours. */
function arrivalTitle(days: ResponseGroup[], context: Context): string {
  const { t, formats } = context;
  const ordered = days
    .filter((day) => day.wait_seconds_median !== null)
    .sort((a, b) => (a.wait_seconds_median ?? 0) - (b.wait_seconds_median ?? 0));
  const [fastest, slowest] = [ordered[0], ordered.at(-1)];
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
