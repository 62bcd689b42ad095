import { UserError } from '../../errors.ts';

/** A file that is no export, with the reason; it is noted and does not stop the others. */
export class NotAnExport extends UserError {}
