import { programQuery } from '../database/query.ts';
import type { Plain } from '../database/read.ts';
import type { HideIn } from '../read/hidden-results.ts';
import { type Attribute, CUSTOMER_ATTRIBUTES, type EventLog, makeTable } from './event-log.ts';

/** A type of objects: the select gives object_id, the attributes, and in of_customers the objects that it belongs to. */
export type ObjectType = { name: string; attributes: Attribute[]; sql: string };

/** An object of a log, and the customers it belongs to. */
export type LoggedObject = Record<string, Plain> & { object_id: string; of_customers: string[] };

/** Gives the types of objects that a log has, and makes the tables that they are read from. */
export async function objectTypes(log: EventLog, hide: HideIn | undefined): Promise<ObjectType[]> {
  if (log.kind === 'paths') return [CUSTOMERS, LOSSES];
  await makeTable(
    log.database,
    {
      name: 'logged_contracts',
      sql: programQuery('reads/logged_contracts').sql,
      texts: ['contract_id', 'product'],
      order: 'started_on, contract_key',
    },
    hide,
  );
  await makeTable(
    log.database,
    {
      name: 'logged_campaigns',
      sql: programQuery('reads/logged_campaigns').sql,
      texts: ['campaign_id', 'title'],
      order: 'campaign_key',
    },
    hide,
  );
  const hasRoles = log.eventAttributes.some(({ name }) => name === 'role');
  return [CUSTOMERS, CONTRACTS, CONVERSATIONS, CAMPAIGNS, ...(hasRoles ? [ROLES] : [])];
}

const text = (name: string): Attribute => ({ name, type: 'string' });

const CUSTOMERS: ObjectType = {
  name: 'customer',
  attributes: CUSTOMER_ATTRIBUTES,
  sql: `select concat('customer:', customer) as object_id, *, [] as of_customers
    from logged_customers order by rowid`,
};

const LOSSES: ObjectType = {
  name: 'loss',
  attributes: [
    text('basis'),
    { name: 'was_regular', type: 'boolean' },
    { name: 'annual_value', type: 'float' },
  ],
  sql: `select concat('loss:', case_id) as object_id, *, [concat('customer:', customer)] as of_customers
    from logged_cases order by rowid`,
};

const CONTRACTS: ObjectType = {
  name: 'contract',
  attributes: [
    text('contract_id'),
    text('product'),
    { name: 'annual_value', type: 'float' },
    text('started_on'),
    text('ended_on'),
  ],
  sql: `select concat('contract:', contract_key) as object_id, logged_contracts.*,
      [concat('customer:', customer)] as of_customers
    from logged_contracts inner join logged_customers using (customer_key)
    order by logged_contracts.rowid`,
};

const CONVERSATIONS: ObjectType = {
  name: 'conversation',
  attributes: [],
  sql: `select concat('conversation:', conversation_id) as object_id,
      list(distinct concat('customer:', customer) order by concat('customer:', customer)) as of_customers
    from logged_events inner join logged_customers using (customer_key)
    where conversation_id is not null
    group by conversation_id order by min(logged_events.rowid)`,
};

const CAMPAIGNS: ObjectType = {
  name: 'campaign',
  attributes: [text('campaign_id'), text('title'), text('kind')],
  sql: `select concat('campaign:', campaign_key) as object_id, *, [] as of_customers
    from logged_campaigns order by rowid`,
};

const ROLES: ObjectType = {
  name: 'role',
  attributes: [],
  sql: `select distinct concat('role:', role) as object_id, [] as of_customers
    from logged_roles order by object_id`,
};
