import { UserError } from '../../errors.ts';

/** A file that is no export, with the reason; it is noted and does not stop the others. */
export class NotAnExport extends UserError {}

/** A table of which no layout is known; it may be mapped. */
export class UnknownTable extends NotAnExport {
  readonly rowCount: number;

  constructor(reason: string, rowCount: number) {
    super(reason);
    this.rowCount = rowCount;
  }
}
