import type { Column } from '../database/query.ts';

/** Gives the type of a column as its head line has it: `enum (open, answered) or null`; empty where that says none. */
export function typeText({ type, values, isNullable }: Column): string {
  const named = values ? `${type} (${values.join(', ')})` : (type ?? '');
  return [named, isNullable ? 'or null' : ''].filter(Boolean).join(' ');
}
