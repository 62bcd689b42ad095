import { message } from '../../locales/translate.ts';
import { eventKind } from '../../vocabulary/event-kinds.ts';
import type { Context } from './context.ts';

const words: Record<string, string> = {
  silence: message('silence'),
  unknown: message('not known'),
  yes: message('yes'),
  conditional: message('yes, on a condition'),
  no: message('no'),
  unclear: message('unclear'),
  contract: message('contract'),
  orders: message('orders'),
  both: message('both'),
  answered: message('answered'),
  settled: message('settled'),
  open: message('not answered'),
};

/** Gives the word of the report for a value of a column, for example `open_wait`; the value itself where it has none. Where texts are not read, it is not known that what has no answer was a question. */
export function word(value: string | null, { t, settings }: Context): string {
  if (value === null) return '';
  if (value === 'open_wait' && !settings.reads_bodies) return t('a message without an answer');
  const kind = eventKind(value);
  const text = words[value] ?? kind?.cause?.words ?? kind?.words;
  return text ? t(text) : value;
}

const numbers = [
  message('two'),
  message('three'),
  message('four'),
  message('five'),
  message('six'),
  message('seven'),
  message('eight'),
  message('nine'),
  message('ten'),
  message('eleven'),
  message('twelve'),
];

/** Writes a number as prose does: two to twelve as a word, all others in digits. */
export function spelled(count: number, { t, formats }: Context): string {
  const text = numbers[count - 2];
  return text ? t(text) : formats.number(count);
}

/** Begins a sentence: its first letter becomes a capital. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
