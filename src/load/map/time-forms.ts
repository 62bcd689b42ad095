import { literal, quoted } from '../../database/queries.ts';
import type { CanonicalColumn } from './canonical.ts';

/** Seconds or milliseconds since 1970 UTC, which strptime cannot read. */
export const EPOCH = 'epoch';

type Forms = { forms: string[] /** SQL of the zone of times that name none. */; zone: string };

/** Gives SQL of the time that a text is in the first of the forms that fits, as strptime has them or `epoch`. */
export function timeInForms({ name, type }: CanonicalColumn, { forms, zone }: Forms): string {
  const inForm = (form: string) =>
    type === 'DATE' && form !== EPOCH
      ? `${readIn(quoted(name), form)}::date`
      : momentIn(quoted(name), form, zone);
  const time = `coalesce(${forms.map(inForm).join(', ')})`;
  return type === 'DATE' ? `cast(${time} as date)` : time;
}

/** Gives SQL of whether the form that fits a text names the day alone. */
export function isDayInForms(text: string, forms: string[]): string {
  const cases = forms.map((form) => {
    const isDay = form !== EPOCH && !/%[HITcX]/.test(form);
    return `when ${isRead(text, form)} then ${isDay}`;
  });
  return `case ${cases.join(' ')} else false end`;
}

function isRead(text: string, form: string): string {
  return form === EPOCH
    ? `${text} <> epoch_moment_of(${text})`
    : `${readIn(text, form)} is not null`;
}

/** What a heading or another column says of the zone stands behind the time; a form with %z has it itself. */
function momentIn(text: string, form: string, zone: string): string {
  if (form === EPOCH) return `moment_of(nullif(epoch_moment_of(${text}), ${text}), null, 'UTC')`;
  if (/%z/i.test(form)) return `cast(${readIn(text, form)} as timestamp)`;
  const before = `regexp_replace(${text}, ' \\S+$', '')`;
  const named = `regexp_extract(${text}, ' (\\S+)$', 1)`;
  return `coalesce(instant_of(${readIn(text, form)}, '', ${zone}), instant_of(${readIn(before, form)}, ${named}, ${zone}))`;
}

function readIn(text: string, form: string): string {
  return `try_strptime(${text}, ${literal(form)})`;
}
