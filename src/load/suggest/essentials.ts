import { message } from '../../locales/translate.ts';
import { type ColumnProfile, isUnique } from './column-profile.ts';
import { isHeadingOf } from './headings.ts';

/** What a table is nothing without: one of these columns, and values that bear it out. */
export type Essential = {
  columns: string[];
  /** What the person is asked where no column is one. */
  question: string;
  /** Asked of each column that is taken for one of them. */
  isBorneOut: (profile: ColumnProfile) => boolean;
  /** True where the columns that are left say it as well. */
  isSaidBy?: (left: ColumnProfile[]) => boolean;
};

const day = (columns: string[], question: string): Essential => ({
  columns,
  question,
  isBorneOut: isDay,
});
const amount = (columns: string[], question: string): Essential => ({
  columns,
  question,
  isBorneOut: isAmount,
});
const ownKey = (columns: string[], question: string): Essential => ({
  columns,
  question,
  isBorneOut: isOwnKey,
});
const reference = (columns: string[], question: string): Essential => ({
  columns,
  question,
  isBorneOut: isReference,
});
const named = (columns: string[], question: string): Essential => ({
  columns,
  question,
  isBorneOut: isName,
});
const address = (columns: string[], question: string): Essential => ({
  columns,
  question,
  isBorneOut: ({ addresses, filled, rows }) => addresses > 0.9 && filled >= rows * 0.5,
});
const any = (columns: string[], question: string): Essential => ({
  columns,
  question,
  isBorneOut: ({ filled }) => filled > 0,
});

const WHOSE = message(
  'which column says whose it is: a number, an address or a name of the customer?',
);

/** What makes a mapping one that may be used without a look; the first column named is what is asked for. */
export const essentials: Record<string, Essential[]> = {
  customers: [
    {
      ...ownKey(
        ['customer_id'],
        message('which column is the number of the customer, another one in each row?'),
      ),
      isBorneOut: (key) => isOwnKey(key) || (isReference(key) && (key.namedBy?.size ?? 0) > 0),
    },
    named(['name'], message('which column is the name of the customer?')),
  ],
  contacts: [
    address(['email'], message('which column is the mail address?')),
    {
      ...named(['name'], message('which column is the name of the person?')),
      isSaidBy: (left) => left.some(isCompany),
    },
  ],
  people: [
    ownKey(
      ['person_id'],
      message('which column is the number of our colleague, another one in each row?'),
    ),
    named(['name'], message('which column is the name of our colleague?')),
    any(
      ['email', 'role'],
      message('are these colleagues of ours? Neither an address nor a role says so'),
    ),
  ],
  contracts: [
    reference(['customer_id'], WHOSE),
    any(['status'], message('which column says whether it was signed?')),
    {
      ...day(
        ['decided_on', 'started_on'],
        message('which column is the day on which it was decided, or begins?'),
      ),
      // What is still open has none.
      isBorneOut: ({ dates, excelDays }) => dates > 0.95 || excelDays > 0.95,
    },
    ownKey(
      ['contract_id'],
      message('which column is the number of the contract, another one in each row?'),
    ),
  ],
  orders: [
    reference(['customer_id'], WHOSE),
    day(['ordered_at'], message('which column is the day of the order?')),
    amount(['value'], message('which column is the amount?')),
  ],
  activities: [
    reference(['customer_id'], WHOSE),
    any(['kind'], message('which column says what was done?')),
    day(['occurred_at'], message('which column says when it was?')),
  ],
  tickets: [
    ownKey(
      ['ticket_id'],
      message('which column is the number of the ticket, another one in each row?'),
    ),
    reference(['email', 'customer_id'], WHOSE),
    day(['opened_at'], message('which column says when it was asked?')),
    {
      columns: ['answered_at'],
      question: message(
        'which column is the time of our first answer? Without it every ticket waits for ever; export it',
      ),
      isBorneOut: ({ dates }) => dates > 0.95,
    },
  ],
  campaigns: [
    ownKey(
      ['campaign_id'],
      message('which column is the number of the mailing, another one in each row?'),
    ),
    day(['sent_at'], message('which column says when it was sent?')),
    any(['subject', 'name'], message('which column is its name?')),
  ],
  sends: [
    any(['campaign_id'], message('which mailing was it?')),
    address(['email'], message('which column is the address it went to?')),
    day(['sent_at'], message('which column says when it was sent?')),
  ],
  messages: [
    address(['from_address'], message('which column is the address of the sender?')),
    address(['to_addresses'], message('which column holds the addresses it went to?')),
    day(['sent_at'], message('which column says when it was sent?')),
  ],
  trials: [
    reference(['customer_id', 'email'], WHOSE),
    any(['campaign_id'], message('which campaign was it?')),
    any(['arm'], message('which column names the group?')),
    any(['has_responded', 'has_converted'], message('which column says who responded?')),
  ],
};

function isDay({ dates, excelDays, filled, rows }: ColumnProfile): boolean {
  return (dates > 0.95 || excelDays > 0.95) && filled >= rows * 0.9;
}

function isAmount({ numbers, truths, excelDays, decimals, filled, rows }: ColumnProfile): boolean {
  const isOther = truths > 0.9 || (excelDays > 0.9 && decimals === 0);
  return numbers > 0.95 && !isOther && filled >= rows * 0.5;
}

function isOwnKey(profile: ColumnProfile): boolean {
  return isUnique(profile) && isKey(profile);
}

function isReference(profile: ColumnProfile): boolean {
  const { filled, rows, distinct } = profile;
  return isKey(profile) && filled >= rows * 0.5 && (distinct > 1 || rows < 3);
}

/** The address of a company belongs to no person. */
function isCompany(profile: ColumnProfile): boolean {
  return isHeadingOf('customers', 'name', profile.name) !== undefined && isName(profile);
}

/** A flag, an amount, a day or a currency is no key. */
export function isKey(profile: ColumnProfile): boolean {
  const { truths, decimals, dates, foreignDates, numbers, currencies, distinct } = profile;
  const isFlag = truths > 0.95 && (numbers < 0.5 || distinct < 3);
  const isMoment = (dates > 0.5 && numbers < 0.5) || (foreignDates > 0.5 && numbers < 0.5);
  return !isFlag && !isMoment && decimals < 0.5 && currencies < 0.5;
}

/** A number of an order, an address or a flag is no name. */
export function isName({ names, truths, filled, rows, distinct }: ColumnProfile): boolean {
  return names > 0.7 && truths < 0.5 && filled >= rows * 0.5 && (distinct > 1 || rows < 3);
}
