import { styleText } from 'node:util';
import type { Say } from '../build/kit/say.ts';
import type { Database } from '../database/database.ts';
import { ChecksFailed } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';
import { message } from '../locales/translate.ts';
import type { Rows } from '../read/rows.ts';
import { checkBlocks } from './check-blocks.ts';
import type { Command } from './flags.ts';
import { sayOfReport } from './say-of-report.ts';

type Finding = Rows['checks'];

/** `regulars check`: what the checks have found; exit code 3 if anything. */
export const checkCommand: Command<{ blocks: boolean }> = {
  command: 'check',
  describe: message('Show what the checks of the journeys have found; exit code 3 if anything'),
  builder: (yargs) =>
    yargs.option('blocks', {
      type: 'boolean',
      default: false,
      describe: inWords('Read all of the database file instead, and say which tables are damaged'),
    }),
  handler: async (flags) => {
    if (flags.blocks) return checkBlocks(flags);
    const { openToShow } = await import('./open-to-show.ts');
    const database = await openToShow({ ...flags, progress: flags.terminal.progress });
    try {
      const findings = await findingsOf(database);
      const say = await sayOfReport(database, flags);
      const { json } = await import('../terminal/formatted.ts');
      flags.terminal.print(
        flags.json
          ? json(findings)
          : await told(database, findings, { ...say, hasColor: flags.terminal.hasColor }),
      );
      const failed = findings.filter(({ problem_count }) => (problem_count ?? 0) > 0);
      if (failed.length > 0)
        throw new ChecksFailed(
          say.t('{failed, number} of {all, plural, one {# check} other {# checks}} failed.', {
            failed: failed.length,
            all: findings.filter(({ problem_count }) => problem_count !== null).length,
          }),
        );
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

type Told = Say & { hasColor: boolean };

async function told(database: Database, findings: Finding[], say: Told): Promise<string> {
  const { checkRule } = await import('../build/grounds/check-rules.ts');
  const { quoted } = await import('../database/queries.ts');
  const { textTable } = await import('../terminal/text-table.ts');
  const { hidingInResults } = await import('../read/hidden-results.ts');
  const { changedTexts } = await import('../database/read.ts');
  const hide = await hidingInResults(database, { isWritten: false });
  const texts: string[] = [];
  for (const finding of findings) {
    const { name, problem_count } = finding;
    texts.push(`${verdict(problem_count, say)}: ${name}: ${checkRule(finding, say.t)}`);
    if (!problem_count) continue;
    const table = `checks.${quoted(name)}`;
    const rows = await database.read(`select * from ${table} order by all limit ${ROWS_SHOWN}`);
    const indented = textTable(hide ? changedTexts(rows, hide) : rows).replace(/^/gm, '      ');
    const all = say.t('All of them: regulars export checks.{name}', { name });
    texts.push(indented, `      ${all}`);
  }
  return texts.join('\n');
}

function verdict(count: number | null, { t, hasColor }: Told): string {
  if (count === null) return t('nothing to check');
  const text = count === 0 ? t('ok') : t('{count} found', { count: String(count) });
  return hasColor ? styleText(count === 0 ? 'green' : 'red', text) : text;
}
