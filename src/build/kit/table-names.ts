import { message, type Translate } from '../../locales/translate.ts';

/** What the canonical tables hold; in English their names say it. */
const tableNames: Record<string, string> = {
  activities: message('activities'),
  campaigns: message('campaigns'),
  contacts: message('contacts'),
  contracts: message('contracts'),
  customers: message('customers'),
  decisions: message('decisions'),
  messages: message('messages'),
  orders: message('orders'),
  people: message('people'),
  sends: message('sends'),
  tickets: message('tickets'),
  trials: message('trials'),
};

/** Gives the word of the report for a canonical table. */
export function tableName(name: string, t: Translate): string {
  return t(tableNames[name] ?? name);
}
