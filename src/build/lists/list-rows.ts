/** What each named query of a work list gives of a customer. */
export type ListRow = {
  customer_id: string;
  name: string;
  contact: string | null;
  email: string | null;
  phone: string | null;
  annual_value: number | null;
  our_word_on: string | null;
  their_word_on: string | null;
  mailing_count: number;
  owner: string | null;
};

/** A row of queries/analyst/waiting_list.sql. */
export type WaitingRow = ListRow & {
  since_on: string;
  days: number;
  subject: string | null;
  message_count: number;
  is_sure: boolean;
  is_lost: boolean;
  reply_kind: string | null;
  win_back_count: number | null;
};

/** A row of queries/analyst/renewals_ahead.sql. */
export type RenewalRow = ListRow & {
  ends_on: string;
  days_left: number;
  notice_until_on: string | null;
  is_notice_given: boolean;
  turn: 'ours' | 'theirs' | 'nobody';
  waits_days: number | null;
  refused_on: string | null;
  terms_changed_on: string | null;
  complained_on: string | null;
  is_perhaps_signed: boolean;
};

/** What stood before a churn. */
export type LastEvent = { last_event: string | null; last_event_on: string | null };

/** A row of queries/analyst/lost_list.sql. */
export type LostRow = ListRow &
  LastEvent & {
    since_on: string;
    days: number;
    has_objected: boolean;
    has_said_no: boolean;
    is_waiting: boolean;
    attempt_count: number;
    turn: 'ours' | 'theirs' | null;
  };

/** A row of queries/analyst/calls.sql. */
export type CallRow = ListRow &
  LastEvent & {
    place: number;
    purpose: 'answer' | 'win_back';
    subject: string | null;
    since_on: string;
    days: number;
    is_sure: boolean;
    win_back_count: number | null;
    turn: 'ours' | 'theirs' | null;
  };
