import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Sending } from '../deliver/send-letter.ts';
import { UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';
import { message } from '../locales/translate.ts';
import type { Command, GlobalFlags } from './flags.ts';
import { described } from './help-words.ts';
import { reportFlags } from './report-flags.ts';

type LetterFlags = { report: string | undefined; reports: string; send: boolean };

/** `regulars letter`: a saved report as a mail beside its page; sent only where that is asked for. */
export const letterCommand: Command<LetterFlags> = {
  command: 'letter [report]',
  describe: message(
    'Write a saved report as a mail, and with --send send it; no database is needed',
  ),
  builder: (yargs) =>
    yargs
      .positional('report', {
        type: 'string',
        describe: inWords('The folder of a report; without, the newest, or that of --month'),
      })
      .options(
        described({
          reports: reportFlags.reports,
          send: {
            type: 'boolean',
            default: false,
            describe: message('Send it to letter.to, by letter.smtp of regulars.yaml'),
          },
        }),
      ),
  handler: async (flags) => {
    const { findConfig } = await import('../config/read-config.ts');
    const { sendingOf } = await import('../deliver/send-letter.ts');
    const { terminal, json } = flags;
    // What lies beside exports of others decides nothing here.
    const { letter } = findConfig(flags.config, []).config;
    const sending = flags.send ? sendingOf(letter, letter.smtp, flags.env) : undefined;
    const folder = await folderOf(flags);
    terminal.progress.step(inWords('write the letter'));
    const { writeLetter } = await import('../deliver/letter.ts');
    const { path, bytes } = await writeLetter(folder, letter);
    const { from, to } = letter;
    if (sending) await sendAndTell({ path, bytes, sending }, flags);
    else terminal.print(json ? JSON.stringify({ letter: path, from, to }, null, 2) : path);
  },
};

type Ready = { path: string; bytes: Buffer; sending: Sending };

/** Whom it goes to is told before it goes. */
async function sendAndTell({ path, bytes, sending }: Ready, { terminal, json }: GlobalFlags) {
  const { from, to, server } = sending;
  const addressed = inWords('{path}: to {to}, from {from}, by {server}', {
    path,
    to: to.join(', '),
    from,
    server: `${server.host}:${server.port}`,
  });
  if (json) terminal.remark(addressed);
  else terminal.print(addressed);
  terminal.progress.step(inWords('send the letter'));
  const { sendLetter } = await import('../deliver/send-letter.ts');
  const refused = await sendLetter(bytes, sending);
  const sent = to.filter((address) => !refused.includes(address));
  const told = { letter: path, from, to, sent, refused };
  terminal.print(
    json ? JSON.stringify(told, null, 2) : inWords('Sent to {to}.', { to: sent.join(', ') }),
  );
  if (refused.length > 0)
    throw new UserError(
      inWords('The server refused {refused}; the others have the letter.', {
        refused: refused.join(', '),
      }),
    );
}

/** The folder named, or that of the month or day asked for, else of the newest report. */
async function folderOf(flags: GlobalFlags & LetterFlags): Promise<string> {
  const { report: named, reports, month, asOf } = flags;
  if (named !== undefined)
    return statSync(named, { throwIfNoEntry: false })?.isFile() ? dirname(named) : named;
  const period = month ?? asOf;
  if (period !== undefined) return join(reports, period);
  const { savedReports } = await import('../deliver/saved-report.ts');
  const newest = statSync(reports, { throwIfNoEntry: false }) && savedReports(reports)[0];
  if (newest) return join(reports, newest.folder);
  throw new UserError(
    inWords("There is no report in {reports} yet. Write one with ''regulars report''.", {
      reports,
    }),
  );
}
