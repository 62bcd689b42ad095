import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import type { Block, Chapter } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { findings } from '../kit/findings.ts';
import { isKnownNow, whyUnknown } from '../kit/known-figures.ts';
import { rowsOf } from '../kit/rows.ts';
import { sourcesKnown } from '../kit/sources-known.ts';
import { pathMap } from './path-map.ts';
import { stateOf } from './path-states.ts';

type Variant = Rows['path_variants'];

/** How customers leave and come back: the most frequent ways, and the steps between their states. */
export function paths(tables: Tables, context: Context): Chapter {
  const { t } = context;
  const chapter = {
    id: 'paths',
    title: t('Paths: how all who left since the data begin went and came back'),
  };
  const rows = rowsOf(tables, 'path_variants');
  const [first] = rows;
  const { hasBusiness } = sourcesKnown(tables);
  if (!first || !hasBusiness) {
    const text = hasBusiness
      ? t('No customer has been lost so far: there is no path to show.')
      : t('{why}: who has left is not known.', { why: whyUnknown(tables, 'business', context) });
    return { ...chapter, blocks: [{ type: 'text', text }] };
  }
  const map = pathMap(tables, context);
  const most = `${variantsTitle(first, context)}.`;
  return {
    ...chapter,
    blocks: [
      ...unknownSteps(tables, context),
      { type: 'text', text: most, source: 'path_variants' },
      ...findings(map),
    ],
    details: [...variants(rows, first, context), ...map],
  };
}

/** Steps that mails and calls would tell, where these do not reach the day of the report. */
function unknownSteps(tables: Tables, context: Context): Block[] {
  if (isKnownNow(tables, 'questions')) return [];
  const why = whyUnknown(tables, 'questions', context);
  const text = context.t(
    '{why}: whether one of us wrote after that, and what became of it, is in no path.',
    { why },
  );
  return [{ type: 'text', text, tone: 'note' }];
}

function variants(rows: Variant[], first: Variant, context: Context): Block[] {
  const { t, formats } = context;
  const right = 'right' as const;
  const most = Math.max(...rows.map((row) => row.loss_count));
  return [
    { type: 'heading', text: variantsTitle(first, context) },
    {
      type: 'table',
      source: 'path_variants',
      columns: [
        { title: t('Path') },
        { title: t('How often') },
        { title: t('Days from first to last (median)'), align: right },
        { title: t('Annual value'), align: right },
      ],
      rows: rows.map((row) => [
        pathText(row, context),
        {
          text: t('{count, number} of {total, number}', {
            count: row.loss_count,
            total: row.total_count,
          }),
          value: row.loss_count,
          share: row.loss_count / most,
        },
        formats.number(Math.round(row.days_median)),
        formats.money(row.annual_value),
      ]),
    },
    {
      type: 'text',
      tone: 'note',
      text: t(
        'Every loss since the data begin, from the customer or regular to the last thing known on {day}; {total, plural, one {one loss} other {# losses}}. Of more than five paths those that only one loss has taken are one row. Only the first personal attempt, the reply to it and our answer to that count.',
        { day: formats.day(context.settings.as_of_on), total: first.total_count },
      ),
    },
  ];
}

function variantsTitle(first: Variant, context: Context): string {
  const { t } = context;
  const values = {
    count: first.loss_count,
    total: first.total_count,
    path: pathText(first, context),
  };
  if (first.path === null) return t('Each of {total, number} losses has its own path', values);
  return t('The most frequent path, {count, number} of {total, number}: {path}', values);
}

function pathText({ path, path_count: count }: Variant, context: Context): string {
  if (path === null)
    return context.t('{count, plural, one {one rarer path} other {# rarer paths}}', { count });
  return path
    .split('>')
    .map((state) => stateOf(state, context).name)
    .join(' → ');
}
