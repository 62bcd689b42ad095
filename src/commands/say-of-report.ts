import type { Say } from '../build/kit/say.ts';
import type { Database } from '../database/database.ts';
import type { GlobalFlags } from './flags.ts';

type Flags = Partial<Pick<GlobalFlags, 'config' | 'language'>> & { exports?: string[] };

/** Gives how a command says things in the language in which the report on a database would be. */
export async function sayOfReport(database: Database, flags: Flags): Promise<Say> {
  const { configOfReport, findProject } = await import('../config/project.ts');
  const { sayIn } = await import('../build/kit/say.ts');
  const project = await findProject(database, { exports: [], ...flags });
  const { language, currency } = await configOfReport(database, project);
  return sayIn(language, currency ?? 'EUR');
}
