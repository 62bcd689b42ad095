import { message } from '../../locales/translate.ts';
import type { Tables } from '../../read/read.ts';
import type { Rows } from '../../read/rows.ts';
import type { Cell } from '../../report/blocks.ts';
import type { Context } from '../kit/context.ts';
import { rowsOf } from '../kit/rows.ts';

type Risk = Rows['renewals_at_risk'];

type Cause = NonNullable<Risk['cause_1']>;

const causes: Record<Cause, string> = {
  terms: message('term number {value, number}'),
  orders: message('last order {ratio} of the usual gap ago'),
  open_wait: message('{value, plural, =0 {no question open} other {a question open}}'),
  slow_answers: message('questions waited {value, plural, one {# day} other {# days}} on average'),
  refusal: message('{value, plural, =0 {no refusal} other {our refusal}}'),
  changed_terms: message('{value, plural, =0 {terms unchanged} other {changed terms}}'),
  silence: message('last personal word {ratio} of the usual gap ago'),
};

/** Gives for a contract the chance that it is not renewed, with the causes that move it most; undefined where none is told. */
export function renewalRisks(
  tables: Tables,
  context: Context,
): ((customerId: string, endedOn: string) => Cell) | undefined {
  const rows = rowsOf(tables, 'renewals_at_risk');
  if (rows.length === 0) return undefined;
  const { t, formats } = context;
  const known = new Map(rows.map((row) => [`${row.customer_id} ${row.ended_on}`, row]));
  return (customerId, endedOn) => {
    const row = known.get(`${customerId} ${endedOn}`);
    if (!row) return { text: '–', value: null };
    const share = formats.percent(row.leaving_share);
    const reasons = formats.list(reasonsOf(row, context));
    const text = reasons === '' ? share : t('{share}: {reasons}', { share, reasons });
    return { text, value: row.leaving_share };
  };
}

/** The causes that move it most, each with what it multiplies the odds by. */
function reasonsOf(row: Risk, context: Context): string[] {
  return [
    reasonText({ cause: row.cause_1, value: row.cause_1_level, odds: row.cause_1_odds }, context),
    reasonText({ cause: row.cause_2, value: row.cause_2_level, odds: row.cause_2_odds }, context),
  ].filter((text) => text !== '');
}

type Reason = { cause: Cause | null; value: number | null; odds: number | null };

function reasonText({ cause, value, odds }: Reason, { t, formats }: Context): string {
  if (cause === null || value === null || odds === null) return '';
  const words = t(causes[cause], { value: Math.round(value), ratio: formats.percent(value) });
  return t('{words} (odds × {odds})', { words, odds: formats.ratio(odds) });
}
