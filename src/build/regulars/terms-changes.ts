import { message } from '../../locales/translate.ts';
import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import type { Block } from '../../report/blocks.ts';
import { printable } from '../../text/printable.ts';
import type { Context } from '../kit/context.ts';
import { differenceText } from '../kit/difference-text.ts';
import { exactShareText } from '../kit/exact-share-text.ts';
import { rowsOf } from '../kit/rows.ts';
import { sourcesKnown } from '../kit/sources-known.ts';

type Compared = Rows['terms_changes_compared'];

const figures: Record<Compared['figure'], string> = {
  renewed: message('contract terms that ended and were renewed'),
  answered: message('questions answered within 24 hours'),
  complained: message('customers who complained'),
};

const MOST_CHANGES = 2;

/** How renewals, answers and complaints were before and after the last changes of terms or prices; nothing where none is known. */
export function termsChanges(tables: Tables, context: Context): Block[] {
  const { hasMessages, hasContracts } = sourcesKnown(tables);
  const rows = rowsOf(tables, 'terms_changes_compared').filter(({ figure }) =>
    figure === 'renewed' ? hasContracts : hasMessages,
  );
  const days = [...new Set(rows.map(({ changed_on: day }) => day))].slice(0, MOST_CHANGES);
  return days.flatMap((day) => {
    const ofDay = rows.filter((row) => row.changed_on === day);
    const isNoted = ofDay.some((row) => row.is_noted);
    return comparedBlocks(
      ofDay.filter((row) => row.is_noted === isNoted),
      context,
    );
  });
}

function comparedBlocks(rows: Compared[], context: Context): Block[] {
  const { t, formats } = context;
  const [first] = rows;
  if (!first) return [];
  const day = formats.day(first.changed_on);
  const days = formats.days(first.span_days);
  const title = first.is_noted
    ? t('Before and after {day}: {label}', {
        day,
        label: first.label === null ? t('terms changed') : printable(first.label),
      })
    : t('Before and after {day}: half of all customers who got an offer got changed terms', {
        day,
      });
  return [
    { type: 'heading', text: title },
    {
      type: 'table',
      source: 'terms_changes_compared',
      columns: [
        { title: t('Figure') },
        { title: t('{days} before', { days }), align: 'right' },
        { title: t('{days} from then on', { days }), align: 'right' },
        { title: t('Difference (95% interval)'), align: 'right' },
      ],
      rows: rows.map((row) => cellsOf(row, context)),
    },
    {
      type: 'text',
      tone: 'note',
      text: t('A difference is no effect: what else changed meanwhile is not known.'),
    },
  ];
}

function cellsOf(row: Compared, context: Context): string[] {
  const before = { count: row.before_count, total: row.before_total_count };
  const after = { count: row.after_count, total: row.after_total_count };
  const share = ({ count, total }: typeof before) =>
    total === 0 ? '–' : exactShareText(count, total, context);
  return [
    context.t(figures[row.figure]),
    row.is_known ? share(before) : context.t('not known'),
    share(after),
    row.is_known ? differenceText(after, before, context) : '–',
  ];
}
