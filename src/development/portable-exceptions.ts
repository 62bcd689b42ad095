/** A query that keeps a spelling which other engines do not share, and why. */
export type PortableException = { rule: string; queries: string[]; why: string };

export const PORTABLE_EXCEPTIONS: PortableException[] = [
  {
    rule: 'as-of join',
    queries: [
      'wait_messages',
      'wait_variants',
      'question_courses',
      'working_hours',
      'backlog_by_day',
      'word_replies',
      'our_words',
      'resolutions',
      'own_promises',
    ],
    why: 'DuckDB joins two sorted sides by it; the window that gives the same sorts both as one, at twice the memory, and a translator writes it by rule. Where keys are few and long, as groups of all customers are, the translated join would compare each row with each: those queries have a window (second_tries).',
  },
  {
    rule: 'enum',
    queries: ['campaigns', 'messages', 'recipients', 'sends', 'wait_groups', 'waits'],
    why: 'A byte a row in place of sixteen, in the tables that hold most rows; none is sorted by.',
  },
  {
    rule: 'division by what may be 0',
    queries: ['orders_bill_contracts'],
    why: 'By 1, 2, 4 and 12, which stand in the select.',
  },
  {
    rule: 'lambda',
    queries: [
      'file_order',
      'header_parents',
      'mail_copies',
      'message_parents',
      'unaddressed_answers',
      'campaigns',
      'quarantine_by_reason',
    ],
    why: 'The list is that of one row and short: unnested, the row would have to be put together again.',
  },
  {
    rule: 'lambda',
    queries: ['opportunity_terms'],
    why: 'Each opportunity begins by those placed before it: a fold, over the few opportunities of one customer.',
  },
  {
    rule: 'struct',
    queries: ['opportunity_terms'],
    why: 'What the fold carries along.',
  },
  {
    rule: 'struct',
    queries: ['quarantine_by_reason'],
    why: 'A row is set aside for a few reasons, each a code with its values; they are written as JSON, as every engine does.',
  },
  {
    rule: 'struct',
    queries: ['changed_values'],
    why: 'The columns of eight tables are compared in one way: as JSON, a key a column, as every engine writes it.',
  },
  {
    rule: 'lower or upper',
    queries: [
      'campaigns',
      'decided_customers',
      'known_contracts',
      'order_entries',
      'own_names',
      'wait_groups',
    ],
    why: 'Held against words of German and English, and against domains, which fold alike everywhere.',
  },
  {
    rule: 'lower or upper',
    queries: [
      'customer_owners',
      'identity_conflicts',
      'promises',
      'promises_to_nobody',
      'reused_ids',
      'subjects',
    ],
    why: 'Both sides are folded here, by one engine: what is alike stays alike.',
  },
];
