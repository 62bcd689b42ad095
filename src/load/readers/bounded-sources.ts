import { msgMail } from './msg.ts';
import { type PstMail, pstMails } from './pst.ts';
import { type Sheet, workbookSheets } from './workbook.ts';

/** What is read in a thread that can be ended: the file as it is given, and the parts that come of it. */
export type BoundedSources = {
  msg: { given: Uint8Array; part: Uint8Array };
  pst: { given: string; part: PstMail };
  workbook: { given: string; part: Sheet };
};

export type BoundedKind = keyof BoundedSources;

/** Readers whose libraries have loops without a bound. */
export const BOUNDED_SOURCES: {
  [Kind in BoundedKind]: (
    given: BoundedSources[Kind]['given'],
  ) => AsyncGenerator<BoundedSources[Kind]['part']>;
} = { msg, pst: pstMails, workbook };

async function* msg(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield msgMail(Buffer.from(bytes));
}

async function* workbook(path: string): AsyncGenerator<Sheet> {
  yield* await workbookSheets(path);
}
