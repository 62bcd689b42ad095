import type { RegularMonth } from './regulars.ts';
import type { ResponseMonth, Roles } from './response-months.ts';
import type { SourcesKnown } from './sources-known.ts';
import type { WaitingMonth } from './waiting-room.ts';

export type Overview = {
  known: SourcesKnown;
  responses: Roles<ResponseMonth>;
  waiting: Roles<WaitingMonth>;
  regulars: Roles<RegularMonth>;
};
