import { appendFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { regulars, SAMPLES } from '../command-line.ts';

/** Folder of the report of a project, within it. */
export const PERIOD_FOLDER = join('reports', '2012-11');

/** So much of the sample company as has waits, losses and contracts. */
const EXPORTS = ['regulars.yaml', 'mailbox/inbox.mbox', 'customers.csv', 'contracts.csv'];

let waiting: string | undefined;

/** Gives a project whose exports have changed since its last run; it is made once, in the folder of the first who asks. */
export function projectToRun(folder: string): string {
  waiting ??= changedProject(smallProject(join(folder, 'first')), join(folder, 'before'));
  return waiting;
}

/** Makes a project with exports, database and report in a folder, and gives it. */
export function smallProject(folder: string): string {
  for (const name of EXPORTS) cpSync(join(SAMPLES, name), join(folder, 'exports', name));
  const { exitCode, stderr } = regulars(folder, 'run', 'exports');
  if (exitCode !== 0) throw new Error(`The sample company cannot be run: ${stderr}`);
  return folder;
}

/** Copies a project and lets one mail more come in. */
export function changedProject(project: string, folder: string): string {
  cpSync(project, folder, { recursive: true });
  const mail = [
    'From mara.kunde@nirgends.example Thu Nov 29 10:00:00 2012',
    'Message-ID: <campaign@nirgends.example>',
    'Date: Thu, 29 Nov 2012 10:00:00 +0100',
    'From: Mara Kunde <mara.kunde@nirgends.example>',
    'To: info@nordufer.example',
    'Subject: Frage',
    '',
    'Wann kommen Sie?',
    '',
  ];
  appendFileSync(join(folder, 'exports', 'mailbox', 'inbox.mbox'), `\n${mail.join('\n')}`);
  return folder;
}
