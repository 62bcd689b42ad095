import { message } from '../../locales/translate.ts';
import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import type { Block, TableBlock } from '../../report/blocks.ts';
import { type GroupPoint, groupChart } from '../charts/group-chart.ts';
import { rangeOf } from '../charts/interval-chart.ts';
import type { Context } from '../kit/context.ts';
import { perhapsText } from '../kit/perhaps.ts';
import { rowsOf } from '../kit/rows.ts';
import { durationTicks } from '../kit/ticks.ts';
import { withInterval } from '../kit/with-interval.ts';

export type ResponseGroup = Rows['responses_by_group'];

/** Of fewer questions than *privacy.minimum_group* the number alone is shown. */
export function isEnough({ opened_count }: ResponseGroup, { config }: Context): boolean {
  return opened_count >= config.privacy.minimum_group;
}

const names: Record<string, string> = {
  'standing:regular': message('Regulars'),
  'standing:other': message('Other customers'),
  'value:highest': message('Top fifth by value'),
  'value:rest': message('Other four fifths'),
  'value:none': message('Without contract or order'),
  'channel:email': message('By e-mail'),
  'channel:chat': message('By chat'),
  'channel:letter': message('By letter'),
  'channel:form': message('By form'),
  'channel:missed_call': message('By telephone'),
  'channel:ticket': message('By ticket'),
  'topic:': message('Other topics'),
  'turn:first': message('First question of a conversation'),
  'turn:later': message('Later questions in it'),
};

/** By what questions are grouped, in the order of the chart. */
const DIMENSIONS: Record<string, string> = {
  standing: message('Who asked'),
  value: message('What they are worth'),
  turn: message('Place in the conversation'),
  channel: message('Way it came'),
  topic: message('Topic'),
};

/** How long the answer took by who asked, how, and about what, over twelve months. */
export function responseGroups(tables: Tables, context: Context): Block[] {
  const groups = comparedGroups(rowsOf(tables, 'responses_by_group'));
  const shown = groups.filter((group) => isEnough(group, context));
  if (shown.length < 2) return [];
  const { t } = context;
  const points = shown.flatMap((group) => {
    const heading = t(DIMENSIONS[group.dimension] ?? group.dimension);
    return pointOf(group, nameOf(group, context), context).map((point) => ({ ...point, heading }));
  });
  if (points.length < 2) return [];
  return [
    {
      type: 'chart',
      title: groupsTitle(shown, context),
      alternative: t(
        'A point per group of questions: the time within which half were answered, with its 95% interval.',
      ),
      note: `${t(
        'Questions of the twelve months to {day}, those that still wait included (Kaplan-Meier), with 95% intervals; in brackets how many. Regulars are those who were regulars when the question came. Groups of fewer than {fewest, number} questions, and those of which half have no answer yet, are in the table only. Logarithmic time.',
        {
          day: context.formats.day(context.settings.as_of_on),
          fewest: context.config.privacy.minimum_group,
        },
      )} ${groupsPerhaps(groups, context)}`.trim(),
      source: 'responses_by_group',
      spec: groupChart(points, {
        ticks: durationTicks(rangeOf(points), context),
        colour: 'var(--we)',
      }),
      data: groupsData(groups, context),
    },
  ];
}

/** Of all questions: those of any one dimension. */
export function groupsPerhaps(groups: ResponseGroup[], context: Context): string {
  const rows = groups.filter(({ dimension }) => dimension === groups[0]?.dimension);
  const sum = (figure: (row: ResponseGroup) => number) =>
    rows.reduce((total, row) => total + figure(row), 0);
  return perhapsText(
    sum((row) => row.possible_count),
    sum((row) => row.opened_count),
    context,
  );
}

/** The point of a group under a name; none while half of its questions have no answer. */
export function pointOf(group: ResponseGroup, label: string, context: Context): GroupPoint[] {
  const { t, formats } = context;
  if (group.wait_seconds_median === null) return [];
  return [
    {
      label,
      value: group.wait_seconds_median,
      low: group.wait_seconds_median_low,
      high: group.wait_seconds_median_high,
      text: t('{value} ({count, number})', {
        value: formats.duration(group.wait_seconds_median),
        count: group.opened_count,
      }),
      tip: `${label}: ${withInterval(group, 'median', context)}`,
    },
  ];
}

/** A dimension with one group compares nothing. */
function comparedGroups(rows: ResponseGroup[]): ResponseGroup[] {
  return Object.keys(DIMENSIONS).flatMap((dimension) => {
    const groups = rows.filter((row) => row.dimension === dimension);
    return groups.length > 1 ? groups : [];
  });
}

function nameOf({ dimension, wait_group }: ResponseGroup, context: Context): string {
  return groupName(dimension, wait_group, context);
}

/** Gives what the report calls a group of a dimension, for example the channel `email`. */
export function groupName(dimension: string, group: string, { t }: Context): string {
  const name = names[`${dimension}:${group}`];
  return name === undefined ? group : t(name);
}

function groupsTitle(groups: ResponseGroup[], context: Context): string {
  const { t, formats, verdict } = context;
  const [regulars, others] = ['regular', 'other'].map((name) =>
    groups.find((row) => row.dimension === 'standing' && row.wait_group === name),
  );
  const [mine, theirs] = [regulars?.wait_seconds_median, others?.wait_seconds_median];
  if (!regulars || !others || mine == null || theirs == null)
    return t('How long the answer took, by who asked and how');
  return t(
    '{verdict, select, more {Regulars wait longer than other customers} less {Regulars wait less than other customers} other {Whether regulars wait longer than others cannot be told}}: half were answered within {regulars}, of the others within {others}',
    {
      verdict: verdict('regulars') ?? 'none',
      regulars: formats.duration(mine),
      others: formats.duration(theirs),
    },
  );
}

function groupsData(groups: ResponseGroup[], context: Context): TableBlock {
  const { t, formats } = context;
  const right = 'right' as const;
  const isSure = groups.every((group) => group.possible_count === 0);
  return {
    type: 'table',
    columns: [
      { title: t('Questions') },
      { title: t('opened'), align: right },
      ...(isSure ? [] : [{ title: t('of these, perhaps none'), align: right }]),
      { title: t('answered so far'), align: right },
      { title: t('still waiting'), align: right },
      { title: t('median'), align: right },
      { title: t('nine in ten answered within'), align: right },
    ],
    rows: groups.map((group) => [
      nameOf(group, context),
      formats.number(group.opened_count),
      ...(isSure ? [] : [formats.number(group.possible_count)]),
      formats.number(group.answered_count),
      formats.number(group.waiting_count),
      ...(['median', 'p90'] as const).map((figure) =>
        isEnough(group, context) ? withInterval(group, figure, context) : '–',
      ),
    ]),
  };
}
