import { REASONS } from './reasons.ts';

/** What the archive keeps of a reason; a row may have several. */
export const REASON_TYPE =
  'struct(code varchar, column_name varchar, value varchar, others varchar)';

/** Gives the macro `reason_text` of reasons: what `reasonText` says in English, for who asks the database. */
export function reasonTextMacro(): string {
  const cases = Object.entries(REASONS).map(
    ([code, text]) => `when '${code}' then concat(${partsOf(text).join(', ')})`,
  );
  return `
    create or replace temp macro one_reason_text(told) as case told.code ${cases.join(' ')} end;
    create or replace temp macro reason_text(reasons) as
      array_to_string(list_transform(reasons, lambda told: one_reason_text(told)), '; ');`;
}

const FIELDS: Record<string, string> = {
  column: 'column_name',
  value: 'value',
  others: 'others',
};

/** What stands between the values of an ICU message that has no plurals, and the values. */
function partsOf(text: string): string[] {
  return text.split(/\{(\w+)\}/).map((part, place) =>
    place % 2 === 1
      ? `coalesce(told.${FIELDS[part]}, '…')`
      : // In ICU as in SQL a quotation mark is doubled.
        `'${part}'`,
  );
}
