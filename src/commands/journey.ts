import type { Database } from '../database/database.ts';
import type { FoundCustomer } from '../read/journey.ts';
import type { Command, GlobalFlags } from './flags.ts';

type JourneyFlags = { customer: string; html: string | undefined };
type Flags = GlobalFlags & JourneyFlags;

/** `regulars journey`: one customer's timeline. */
export const journeyCommand: Command<JourneyFlags> = {
  command: 'journey <customer>',
  describe: "Show one customer's journey: number, or part of the name or an address",
  builder: (yargs) =>
    yargs
      .positional('customer', {
        type: 'string',
        demandOption: true,
        describe: 'Number of the customer, or part of the name or of an address',
      })
      .option('html', {
        type: 'string',
        describe: 'Write it as a page, with every row that is kept of the customer',
      }),
  handler: async (flags) => {
    const { openModelled } = await import('../model/modelled.ts');
    const { findCustomers } = await import('../read/journey.ts');
    const database = await openModelled({ ...flags, progress: flags.terminal.progress });
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

async function list(customers: FoundCustomer[], { json: isJson, terminal }: Flags): Promise<void> {
  const { json } = await import('../terminal/formatted.ts');
  const { alignedText } = await import('../terminal/text-table.ts');
  if (isJson) return terminal.print(json(customers));
  const rows = customers.map(({ customer_id, name, addresses }) => [customer_id, name, addresses]);
  terminal.remark(`${customers.length} customers match. Name one by its number:`);
  terminal.print(alignedText(['customer', 'name', 'addresses'], rows));
}

async function tell(database: Database, customer: FoundCustomer, flags: Flags): Promise<void> {
  const { findProject } = await import('../config/project.ts');
  const { json } = await import('../terminal/formatted.ts');
  const { journeyText } = await import('../terminal/journey-text.ts');
  const { journey, tables } = await journeyOf(database, customer);
  if (flags.json) return flags.terminal.print(json(journey));
  const { config } = await findProject(database, { config: flags.config, exports: [] });
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
