import type { Cell } from '../../report/blocks.ts';
import { cellText } from '../../text/cells.ts';
import { isDayText, isMomentText, timeOfText } from '../../text/moment.ts';
import { printable } from '../../text/printable.ts';
import type { Say } from '../kit/say.ts';
import type { ColumnKind, Plain } from './result-columns.ts';

/** Gives a value of a result as a cell that can be sorted: numbers, days and moments as the language writes them, texts on one line. */
export function resultCell(value: Plain, kind: ColumnKind, say: Say): Cell {
  const text = resultText(value, kind, say);
  const isSortable = typeof value === 'number' || isDayText(value) || isMomentText(value);
  return isSortable ? { text, value } : text;
}

/** Gives the text of such a cell; nothing for null. */
export function resultText(value: Plain, kind: ColumnKind, { t, formats }: Say): string {
  if (typeof value === 'number') return kind === 'order' ? String(value) : formats.exact(value);
  if (typeof value === 'boolean') return value ? t('yes') : t('no');
  if (isDayText(value) || isMomentText(value)) return timeText(value, formats);
  return printable(cellText(value));
}

function timeText(text: string, { shortDay }: Say['formats']): string {
  if (!timeOfText(text)) return text;
  const time = text.slice(11, 19).replace(/:00$/, '');
  return [shortDay(text), time].join(' ').trimEnd();
}
