import { styleText } from 'node:util';
import type { Database } from '../database/database.ts';
import { ChecksFailed } from '../errors.ts';
import type { Command } from './flags.ts';

type Finding = { name: string; rule: string; problem_count: number };

/** `regulars check`: what the checks have found; exit code 3 if anything. */
export const checkCommand: Command = {
  command: 'check',
  describe: 'Show what the checks of the journeys have found; exit code 3 if anything',
  handler: async (flags) => {
    const { openModelled } = await import('../model/modelled.ts');
    const database = await openModelled({ ...flags, progress: flags.terminal.progress });
    try {
      const findings = await findingsOf(database);
      const { json } = await import('../terminal/formatted.ts');
      flags.terminal.print(
        flags.json ? json(findings) : await told(database, findings, flags.terminal.hasColor),
      );
      const failed = findings.filter((finding) => finding.problem_count > 0);
      if (failed.length > 0)
        throw new ChecksFailed(`${failed.length} of ${findings.length} checks failed.`);
    } finally {
      database.close();
    }
  },
};

async function findingsOf(database: Database): Promise<Finding[]> {
  const found = await database.read('select name, rule, problem_count from checks order by name');
  return found.objects() as Finding[];
}

const ROWS_SHOWN = 10;

async function told(database: Database, findings: Finding[], hasColor: boolean): Promise<string> {
  const { quoted } = await import('../database/queries.ts');
  const { textTable } = await import('../terminal/text-table.ts');
  const texts: string[] = [];
  for (const { name, rule, problem_count } of findings) {
    texts.push(`${verdict(problem_count, hasColor)}: ${name}: ${rule}`);
    if (problem_count === 0) continue;
    const table = `checks.${quoted(name)}`;
    const rows = await database.read(`select * from ${table} order by all limit ${ROWS_SHOWN}`);
    const indented = textTable(rows).replace(/^/gm, '      ');
    texts.push(indented, `      All of them: regulars export checks.${name}`);
  }
  return texts.join('\n');
}

function verdict(count: number, hasColor: boolean): string {
  const text = count === 0 ? 'ok' : `${count} found`;
  return hasColor ? styleText(count === 0 ? 'green' : 'red', text) : text;
}
