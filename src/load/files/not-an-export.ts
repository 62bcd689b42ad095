import { UserError } from '../../errors.ts';
import { inWords } from '../../locales/spoken.ts';
import type { Reason } from '../../reasons/reason.ts';
import { reasonText } from '../../reasons/reason-text.ts';

/** A file that is no export, with the reasons; it is noted and does not stop the others. */
export class NotAnExport extends UserError {
  readonly reasons: Reason[];

  constructor(reasons: Reason | Reason[], options?: ErrorOptions) {
    const all = Array.isArray(reasons) ? reasons : [reasons];
    super(reasonText(all, inWords), options);
    this.reasons = all;
  }
}

/** A table of which no layout is known; it may be mapped. */
export class UnknownTable extends NotAnExport {
  readonly rowCount: number;

  constructor(reasons: Reason[], rowCount: number) {
    super(reasons);
    this.rowCount = rowCount;
  }
}
