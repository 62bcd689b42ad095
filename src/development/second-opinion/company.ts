/** The rows of a company's exports that the second opinion reads, as they stand in schema `imports`; times are ISO texts in UTC. */
export type Company = {
  customers: Customer[];
  contacts: Contact[];
  people: Person[];
  contracts: Contract[];
  orders: Order[];
  messages: Message[];
  activities: Activity[];
  tickets: Ticket[];
  campaigns: Campaign[];
  sends: Send[];
  /** What people have decided, as their list says it. */
  decisions: Decision[];
};

type Text = string | null;
type Customer = { customer_id: string; domain: Text };
type Contact = { contact_id: string; customer_id: Text; email: Text };
type Person = { person_id: string; email: Text; role?: Text };
export type Order = {
  order_id: string;
  customer_id: string;
  ordered_at: string;
  status: Text;
  value: number | null;
  contract_id: Text;
  /** Lines, refunds and currencies; what has none leaves them out. */
  quantity?: number | null;
  currency?: Text;
  value_of?: Text;
  refunded_value?: number | null;
  refunded_order_id?: Text;
};
/** A row of decisions.csv; its columns have these names. */
export type Decision = {
  customer: Text;
  message: Text;
  order: Text;
  what: string;
  detail: Text;
  when: Text;
};
export type Campaign = { campaign_id: string; kind: Text; sent_at: Text };
export type Send = {
  send_id: string;
  campaign_id: Text;
  email: string;
  sent_at: Text;
  bounced_at?: Text;
};

export type Contract = {
  contract_id: string;
  customer_id: string;
  status: string;
  offered_on: Text;
  decided_on: Text;
  decided_by: Text;
  started_on: Text;
  ended_on: Text;
  notice_on: Text;
  has_changed_terms: boolean | null;
  annual_value: number | null;
};

export type Message = {
  message_id: string;
  sent_at: Text;
  subject: Text;
  from_address: Text;
  to_addresses: string[] | null;
  cc_addresses: string[] | null;
  reply_to_addresses: string[] | null;
  list_id: Text;
  in_reply_to: Text;
  reference_ids: string[] | null;
  thread_id: Text;
  kind: string;
  /** What it is but for the marks of a list. */
  unlisted_kind: Text;
  asks_nothing: boolean | null;
};

export type Activity = {
  activity_id: string;
  person_id?: Text;
  customer_id: string;
  contact_id: Text;
  kind: string;
  direction: Text;
  occurred_at: string;
  /** Whether only the day is known. */
  is_day_only: boolean;
};

export type Ticket = {
  ticket_id: string;
  person_id?: Text;
  customer_id: Text;
  email: Text;
  opened_at: string;
  answered_at: Text;
  /** Whether only the day of the answer is known. */
  is_answer_day_only: boolean;
  closed_at: Text;
};

/** What of the configuration the second opinion needs; `asOf` is the last day that is seen. */
export type Rules = {
  asOf: string;
  timezone: string;
  /** Of the report, and what one of it is worth in others, by year. */
  currency: string;
  yearRates: Record<string, Record<string, number>>;
  ownDomains: string[];
  freemailDomains: string[];
  graceDays: number;
  regularTerms: number;
  regularMonths: number;
  regularOrders: number;
  regularOrderMonths: number;
  regularGapVariation: number;
  silenceFactor: number;
  silenceDaysMin: number;
  silenceDaysMax: number;
  conversationDays: number;
  causeDays: number;
  renewalDays: number;
  isWorkingDay(day: string): boolean;
  /** From when on everybody is in the data, those who left too; null where nothing says so. */
  archiveBegins: string | null;
};
