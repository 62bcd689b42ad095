import { UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';
import { message } from '../locales/translate.ts';
import { type Command, type GlobalFlags, isDay } from './flags.ts';
import { requireWhole } from './whole-number.ts';

type TrialFlags = {
  step: 'plan';
  seed: number;
  calls: number | undefined;
  days: number;
  from: string | undefined;
  name: string | undefined;
  out: string | undefined;
};

/** `regulars trial plan`: draws who of the lost is called now and who later, so that what calls bring can be told. */
export const trialCommand: Command<TrialFlags> = {
  command: 'trial <step>',
  describe: message('Draw by chance who of those who left is called now, and who later'),
  builder: (yargs) =>
    yargs
      .positional('step', {
        choices: ['plan'] as const,
        demandOption: true,
        describe: inWords('plan: writes the list of calls, and what the next run needs'),
      })
      .option('seed', {
        type: 'number',
        default: 1,
        describe: inWords('Another number, other groups'),
      })
      .option('calls', {
        type: 'number',
        describe: inWords('How many are called now; else half of those who may be'),
      })
      .option('days', {
        type: 'number',
        default: 90,
        describe: inWords('Days in which a return counts; then the others are called'),
      })
      .option('from', {
        type: 'string',
        describe: inWords('First day of the calls; else the day after the report'),
      })
      .option('name', { type: 'string', describe: inWords('Name of the campaign') })
      .option('out', { type: 'string', describe: inWords('Folder, new or empty') })
      .example('$0 trial plan --seed 7 --calls 7', inWords('Seven calls now, the others later')),
  handler: async (flags) => {
    checkTrial(flags);
    const { openToShow } = await import('./open-to-show.ts');
    const { configOfReport, findProject } = await import('../config/project.ts');
    const { planTrial } = await import('../trial/trial-plan.ts');
    const { requireEmpty, writeTrial } = await import('../trial/trial-files.ts');
    const database = await openToShow({ ...flags, progress: flags.terminal.progress });
    try {
      const plan = await planTrial(database, flags);
      const folder = flags.out ?? plan.name;
      requireEmpty(folder);
      const project = await findProject(database, { exports: [], ...flags });
      const { language } = await configOfReport(database, project);
      const currency = String(
        (await database.read('select currency from settings')).get('currency', 0),
      );
      const files = await writeTrial(folder, plan, { language, currency });
      await tell({ plan, files }, flags);
    } finally {
      database.close();
    }
  },
};

async function tell(
  told: Parameters<typeof import('../terminal/trial-text.ts').trialText>[0],
  { json: isJson, terminal }: GlobalFlags,
): Promise<void> {
  const { json } = await import('../terminal/formatted.ts');
  const { trialText } = await import('../terminal/trial-text.ts');
  const { plan, files } = told;
  const asJson = { ...plan, leftOut: Object.fromEntries(plan.leftOut), files };
  terminal.print(isJson ? json(asJson) : trialText(told));
}

function checkTrial({ seed, calls, days, from, name }: TrialFlags): void {
  requireWhole('seed', seed, { least: 0, most: 2 ** 31 - 1 });
  requireWhole('days', days, { least: 7, most: 730 });
  if (calls !== undefined) requireWhole('calls', calls, { least: 1, most: 1_000_000 });
  if (from !== undefined && !isDay(from))
    throw new UserError(
      inWords('--{flag} {given} is not a day. Write it as 2012-11-28.', {
        flag: 'from',
        given: from,
      }),
    );
  if (name !== undefined && !/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,79}$/u.test(name))
    throw new UserError(
      inWords(
        '--name {name} is not possible. Use letters, digits, blanks, points and dashes, at most 80.',
        { name },
      ),
    );
}
