import type { SourcesKnown } from '../kit/sources-known.ts';
import type { RegularMonth } from '../regulars/regulars.ts';
import type { ResponseMonth, Roles } from '../response/response-months.ts';
import type { WaitingMonth } from '../waiting/waiting-by-month.ts';

export type Overview = {
  known: SourcesKnown;
  responses: Roles<ResponseMonth>;
  waiting: Roles<WaitingMonth>;
  regulars: Roles<RegularMonth>;
};
