import type { Company, Rules } from './company.ts';

/** Whose address it is. */
export type Identity =
  | { side: 'ours' }
  | { side: 'theirs'; customer: string | null; contact: string };

/** Gives for any address whose it is: ours; a contact's by the CRM; else of the one customer at its domain; else unmatched. */
export function identify(company: Company, rules: Rules): (address: string) => Identity {
  const ours = new Set(company.people.map(({ email }) => email));
  const domains = [
    ...rules.ownDomains,
    ...company.people.map(({ email }) => domainOf(email ?? '')),
  ];
  const ownDomains = new Set(domains.filter((domain) => !rules.freemailDomains.includes(domain)));
  const known = new Map<string, Identity>();
  const find = (address: string): Identity => {
    if (ours.has(address) || ownDomains.has(domainOf(address))) return { side: 'ours' };
    for (const { contact_id, customer_id, email } of company.contacts) {
      if (email === address) return { side: 'theirs', customer: customer_id, contact: contact_id };
    }
    return {
      side: 'theirs',
      customer: customerAt(domainOf(address), company, rules),
      contact: address,
    };
  };
  return (address) => {
    const identity = known.get(address) ?? find(address);
    known.set(address, identity);
    return identity;
  };
}

function customerAt(domain: string, company: Company, rules: Rules): string | null {
  if (rules.freemailDomains.includes(domain)) return null;
  const customers = new Set<string>();
  for (const customer of company.customers) {
    if (customer.domain === domain) customers.add(customer.customer_id);
  }
  for (const { customer_id, email } of company.contacts) {
    if (customer_id !== null && domainOf(email ?? '') === domain) customers.add(customer_id);
  }
  const [only] = customers;
  return customers.size === 1 && only !== undefined ? only : null;
}

function domainOf(address: string): string {
  return address.slice(address.indexOf('@') + 1);
}
