import type { ReasonCode } from './reasons.ts';

/** Why a row is set aside or a file not read, as the archive keeps it: a code of `REASONS`, and what the words are about. */
export type Reason = {
  code: ReasonCode;
  column_name?: string | null;
  value?: string | null;
  others?: string | null;
};

/** Gives a reason as one text, the value behind the code and a blank: as readers of mails write it into a column. */
export function codedReason({ code, value }: Reason): string {
  return value ? `${code} ${value}` : code;
}
