import type { Database } from '../database/database.ts';
import { UserError } from '../errors.ts';
import { inWords } from '../locales/spoken.ts';
import { message } from '../locales/translate.ts';
import type { FoundCustomer } from '../read/journey.ts';
import type { Command, GlobalFlags } from './flags.ts';

type JourneyFlags = { customer: string; html: string | undefined };
type Flags = GlobalFlags & JourneyFlags;

/** `regulars journey`: one customer's timeline. */
export const journeyCommand: Command<JourneyFlags> = {
  command: 'journey <customer>',
  describe: message("Show one customer's journey: number, or part of the name or an address"),
  builder: (yargs) =>
    yargs
      .positional('customer', {
        type: 'string',
        demandOption: true,
        describe: inWords('Number of the customer, or part of the name or of an address'),
      })
      .option('html', {
        type: 'string',
        describe: inWords('Write it as a page, with every row that is kept of the customer'),
      }),
  handler: async (flags) => {
    const { openToShow } = await import('./open-to-show.ts');
    const { findCustomers } = await import('../read/journey.ts');
    const database = await openToShow({ ...flags, progress: flags.terminal.progress });
    try {
      const found = await findCustomers(database, flags.customer);
      if (flags.html !== undefined) return await writeCopy(flags.html, found, { database, flags });
      const [customer, ...others] = found;
      if (customer && others.length === 0) return await tell(database, customer, flags);
      if (customer) await list([customer, ...others], flags);
    } finally {
      database.close();
    }
  },
};

/** Which one is meant, only the user can say. */
async function list(customers: FoundCustomer[], flags: Flags): Promise<never> {
  const { customer: text, json: isJson, terminal } = flags;
  const { json } = await import('../terminal/formatted.ts');
  const { alignedText } = await import('../terminal/text-table.ts');
  const rows = customers.map(({ customer_id, name, addresses }) => [customer_id, name, addresses]);
  const headings = [inWords('customer'), inWords('name'), inWords('addresses')];
  terminal.print(isJson ? json(customers) : alignedText(headings, rows));
  throw new UserError(
    inWords("{count} customers match ''{text}''. Name one by its number.", {
      count: String(customers.length),
      text,
    }),
  );
}

async function tell(database: Database, customer: FoundCustomer, flags: Flags): Promise<void> {
  const { configOfReport, findProject } = await import('../config/project.ts');
  const { json } = await import('../terminal/formatted.ts');
  const { journeyText } = await import('../terminal/journey-text.ts');
  const { journey, tables } = await journeyOf(database, customer);
  if (flags.json) return flags.terminal.print(json(journey));
  const project = await findProject(database, { exports: [], ...flags });
  const config = await configOfReport(database, project);
  flags.terminal.print(journeyText(journey, tables, config));
}

/** Writes the page for a customer who asks for a copy of what is kept; another's must not be handed out by a part of a name. */
async function writeCopy(
  path: string,
  found: FoundCustomer[],
  { database, flags }: { database: Database; flags: Flags },
): Promise<void> {
  const { journeyCopy } = await import('../build/journey/journey-copy.ts');
  const { configOfReport, findProject } = await import('../config/project.ts');
  const { keptRows } = await import('../erase/kept-rows.ts');
  const { render } = await import('../render/render.ts');
  const { oneCustomer } = await import('./one-customer.ts');
  const { writeOutput } = await import('./write-output.ts');
  const { config: configPath, language, terminal } = flags;
  const customer = oneCustomer(found, flags.customer, { exactly: true });
  const { journey, tables } = await journeyOf(database, customer);
  const project = await findProject(database, { config: configPath, language, exports: [] });
  const config = await configOfReport(database, project);
  const kept = await keptRows(database, customer);
  writeOutput(path, await render(journeyCopy(journey, kept, { tables, config })));
  terminal.print(flags.json ? JSON.stringify({ page: path }) : path);
}

async function journeyOf(database: Database, customer: FoundCustomer) {
  const { readJourney } = await import('../read/journey.ts');
  const { customerJourneys } = await import('../build/journey/journey-tables.ts');
  const tables = await readJourney(database, customer.customer_id);
  const [journey] = customerJourneys(tables);
  if (!journey) throw new Error(`The customer ${customer.customer_id} has no journey`);
  return { journey, tables };
}
