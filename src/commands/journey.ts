import type { Database } from '../database/database.ts';
import type { FoundCustomer } from '../read/journey.ts';
import type { Command, GlobalFlags } from './flags.ts';

type Flags = GlobalFlags & { customer: string };

/** `regulars journey`: one customer's timeline. */
export const journeyCommand: Command<{ customer: string }> = {
  command: 'journey <customer>',
  describe: "Show one customer's journey: number, or part of the name or an address",
  builder: (yargs) =>
    yargs.positional('customer', {
      type: 'string',
      demandOption: true,
      describe: 'Number of the customer, or part of the name or of an address',
    }),
  handler: async (flags) => {
    const { openModelled } = await import('../model/modelled.ts');
    const { findCustomers } = await import('../read/journey.ts');
    const database = await openModelled({ ...flags, progress: flags.terminal.progress });
    try {
      const [customer, ...others] = await findCustomers(database, flags.customer);
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
  const { readJourney } = await import('../read/journey.ts');
  const { customerJourneys } = await import('../build/journey/journey-tables.ts');
  const { findProject } = await import('../config/project.ts');
  const { json } = await import('../terminal/formatted.ts');
  const { journeyText } = await import('../terminal/journey-text.ts');
  const tables = await readJourney(database, customer.customer_id);
  const [journey] = customerJourneys(tables);
  if (!journey) throw new Error(`The customer ${customer.customer_id} has no journey`);
  if (flags.json) return flags.terminal.print(json(journey));
  const { config } = await findProject(database, { config: flags.config, exports: [] });
  flags.terminal.print(journeyText(journey, tables, config));
}
