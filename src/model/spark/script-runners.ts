import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UserError } from '../../errors.ts';
import { inWords } from '../../locales/spoken.ts';
import { makeFolder } from '../../make-folder.ts';
import { FaultHeard, scriptFault } from './script-fault.ts';
import { ScriptWaits } from './script-waits.ts';
import { runScript, withScript } from './spark-command.ts';
import { type Statement, scriptOf } from './spark-script.ts';
import { openThrift } from './thrift-session.ts';
import { isWhole } from './warehouse.ts';

export type NumberedScript = {
  /** Where what is made stands. */
  folder: string;
  number: number;
  statements: Statement[];
  /** Folders of the tables that it makes. */
  tables: string[];
  say: (table: string) => void;
};

/** Sees to it that a script runs. */
export type Runner = (script: NumberedScript) => Promise<void>;

/** Runs scripts by a command. */
export function byCommand(command: string[]): Runner {
  return ({ folder, number, statements, say }) => {
    const path = join(folder, `${number}.sql`);
    writeFileSync(path, scriptOf(statements));
    return runScript(command, path, say);
  };
}

/** Runs scripts statement by statement on the Thrift server of a Spark. */
export function byAddress(address: string): Runner {
  return async ({ folder, number, statements, say }) => {
    const script = join(folder, `${number}.sql`);
    writeFileSync(script, scriptOf(statements));
    const session = await openThrift(address);
    let last = '';
    try {
      for (const { sql, table } of statements) {
        await session.run(sql);
        if (table === undefined) continue;
        last = table;
        say(table);
      }
    } catch (error) {
      const fault = FaultHeard.in((error as Error).message);
      throw scriptFault({ script, code: address, last, fault });
    } finally {
      session.close();
    }
  };
}

/** Writes scripts into a folder, beside the lines that run them by a command, and goes on where one has been run. ScriptWaits where it has yet to be. */
export function byHand(folder: string, command = ['spark-sql', '-f', '{script}']): Runner {
  return async ({ number, statements, tables }) => {
    if (tables.every(isWhole)) return;
    const text = scriptOf(statements);
    const path = join(resolve(folder), `${number}.sql`);
    if (existsSync(path) && readFileSync(path, 'utf8') === text) {
      throw new UserError(
        inWords(
          '{script} has not run to its end: tables of it do not stand in the warehouse. Run it on Spark, then call the same regulars command again.',
          { script: path },
        ),
      );
    }
    makeFolder(folder);
    requireOurs(folder);
    removeFrom(folder, number);
    writeFileSync(join(folder, README), readme(resolve(folder), command));
    writeFileSync(path, text);
    throw new ScriptWaits(path);
  };
}

const SCRIPTS = [1, 2, 3, 4];
const SCRIPT = /^[1-4]\.sql$/;
const README = 'README.md';
/** By this a folder of scripts is known. */
const TITLE = '# regulars: scripts for a Spark\n';

/** UserError where somebody else's files would be written over or taken away. */
function requireOurs(folder: string): void {
  const readme = join(folder, README);
  if (existsSync(readme) && readFileSync(readme, 'utf8').startsWith(TITLE)) return;
  const other = readdirSync(folder).find((name) => name === README || SCRIPT.test(name));
  if (other === undefined) return;
  throw new UserError(
    inWords(
      '{folder} holds {other}, which is not of regulars. Name an empty folder with --write.',
      { folder, other },
    ),
  );
}

/** Later scripts are of another model. */
function removeFrom(folder: string, number: number): void {
  for (const name of readdirSync(folder)) {
    if (SCRIPT.test(name) && Number.parseInt(name, 10) >= number) rmSync(join(folder, name));
  }
}

function readme(folder: string, command: string[]): string {
  const scripts = SCRIPTS.map((number) =>
    withScript(command, join(folder, `${number}.sql`))
      .map(shellWord)
      .join(' '),
  );
  const steps = ['regulars ...', ...scripts.flatMap((script) => [script, 'regulars ...'])];
  const about = inWords(
    "Four scripts make the journeys on a Spark, and between them regulars has work of its own. The order, where ''regulars ...'' is the command that wrote this file, each time the same:",
  );
  const codes = inWords(
    "''regulars'' ends with code 0 when the next script is written, and the last time when the journeys stand; with code 1 where the script before has not run to its end. The paths stay the same each month. What runs the scripts has to end with a fault where a script fails.",
  );
  const schedulers = inWords(
    'In Airflow these are nine tasks in a row, in a DAG with max_active_runs=1: a BashOperator for each line, or for the scripts what submits SQL to your Spark. All four scripts have to run on a Spark that sees the warehouse under the same path.',
  );
  return `${TITLE}\n${about}\n\n\`\`\`sh\n${steps.join('\n')}\n\`\`\`\n\n${codes}\n\n${schedulers}\n`;
}

function shellWord(text: string): string {
  if (/^[\w@%+=:,./-]+$/.test(text)) return text;
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
