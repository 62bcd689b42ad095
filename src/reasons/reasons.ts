import { message } from '../locales/translate.ts';
import { FILE_REASONS } from './file-reasons.ts';

/**
 * Why rows are set aside and files are not read, by code: the words of each, with the values `column` (heading or canonical column), `value` (what stood
 * there) and `others`. Sources name the codes, `reason('draft')` and `reason_at('Date', 'not_a_date', date)`, and no words.
 */
export const REASONS = {
  ...FILE_REASONS,

  // A reason of a user's own source, in its own words.
  own: message('{value}'),

  // What the canonical table requires of a value.
  missing: message('{column} is missing'),
  not_a_date: message("{column}: ''{value}'' is not a date"),
  not_a_moment: message("{column}: ''{value}'' is not a date and time"),
  not_a_truth: message("{column}: ''{value}'' is neither yes nor no"),
  not_a_list: message("{column}: ''{value}'' is not a list"),
  not_a_number: message("{column}: ''{value}'' is not a number"),
  not_a_whole_number: message("{column}: ''{value}'' is not a whole number"),
  not_allowed: message("{column}: ''{value}'' is none of {others}"),
  not_mapped: message("{column}: ''{value}'' is not among the values of the mapping"),
  left_out: message("{column}: ''{value}'' does not count, as the mapping says (only, skip)"),
  day_or_month: message(
    "{column}: ''{value}'' may be day/month or month/day, and no value of the file decides it: name the form (date) in a mapping",
  ),
  cut_short: message(
    "{column}: ''{value}'' is a number that a spreadsheet has cut short: export it anew",
  ),

  // What is no row.
  before_headings: message('it stands before the headings (line {value})'),
  behind_table: message('it stands behind the table'),
  values_counted: message('the row has {value} values, the heading {others}'),
  row_too_long: message('the row is longer than {value} characters'),
  quotation_open: message('a quotation mark does not close'),
  text_after_quotation: message('text follows a closing quotation mark'),
  no_json_object: message('the line is not a JSON object'),

  // Mails.
  no_mail_header: message('there is no mail header'),
  unreadable_mail: message('it is damaged and cannot be read ({value})'),
  draft: message('a draft, never sent'),
  draft_by_flag: message('it is a draft (flag {value} in the name of the file)'),
  draft_by_label: message('it is a draft (X-Gmail-Labels: {value})'),
  draft_by_folder: message('it is a draft (folder {value})'),
  draft_by_header: message('it is a draft ({value})'),
  unsent_by_folder: message('it was not sent yet (folder {value})'),
  draft_in_graph: message('a draft that was never sent (isDraft)'),
  spam_by_label: message('it is spam (X-Gmail-Labels: {value})'),
  spam_by_folder: message('it is spam (folder {value})'),
  spam_by_header: message('it is spam ({value})'),
  trash_by_header: message('it is in the trash ({value})'),
  journal_without_mail: message('a journal report that encloses no mail'),
  trash_by_folder: message('it is in the trash (folder {value})'),
  trash_by_flag: message('it is in the trash (flag {value} in the name of the file)'),
  trash_by_label: message('it is in the trash (X-Gmail-Labels: {value})'),
  deleted_in_thunderbird: message(
    'deleted in Thunderbird, and still in the file (X-Mozilla-Status)',
  ),
  no_date: message('it has no date'),
  before_email: message("{column}: ''{value}'' is from before there was e-mail"),
  directory_name: message('a directory name of Exchange (/O=...) in place of an address'),
  delivered_to_nobody: message('delivered to nobody: {value}'),
  not_delivered: message('not delivered: {value}'),
  not_sent: message('not sent: Status is {value}'),

  // Tickets.
  asker_missing: message('{column} is missing: nobody can tell who waits'),
  asker_without_address: message('the requester has no mail address: nobody can tell who waits'),
  asker_unknown: message('neither account nor address: nobody can tell who waits'),
  answered_when: message(
    '{column} says {value}, but {others} is empty: when it was answered is not known',
  ),
  answer_unknown: message(
    'neither {value} nor {others} says whether it was answered: export the tickets with one of them',
  ),
  answered_sometime: message(
    '{column} says {value}, but no column says when it was answered: it is neither answered nor waiting',
  ),
  not_a_duration: message("{column}: ''{value}'' is no time such as 2:05:00"),
  ticket_merged: message('merged into another ticket, which stands for both'),
  spam_by_status: message('it is spam (Status is {value})'),
  no_request: message("{column}: ''{value}'' is no request of a customer"),
  opened_by_us: message('opened by one of us, not by the requester'),
  opened_by_mail_of_ours: message('opened by one of us (Source: Outbound Email)'),
  closed_at_once: message('closed when it was entered: nobody waited'),

  // Shops, payments and invoices.
  no_purchase: message('no purchase: {value}'),
  no_customer: message("{column}: ''{value}'' is no customer"),
  contact_of: message('a contact of {value}'),
  no_buyer_account: message('neither account is that of a customer: {value}'),

  // The CRM.
  deleted_in: message('deleted in {value}'),
  merged_into: message('merged in Salesforce into {value}'),
  no_first_number: message('it has no number in its first column'),
  no_account: message('it names no account'),
  no_organisation: message('it names no organisation'),
  no_company: message('it is associated with no company'),
  no_profile: message('it has no Profile'),
  no_username: message('it has no Username'),
  no_end: message('it has no end'),
  outcome_missing: message('Status is neither won, lost nor open'),
  outcome_unknown: message("{column}: ''{value}'' is neither won, lost nor open"),
  not_done: message('not done'),
  not_done_yet: message('not done: Status is {value}'),
  not_held: message('not held: it was {value}'),
  of_lead: message('it belongs to a lead, who is no customer'),
  meeting_copy: message('the copy of a meeting in the calendar of one who was invited'),
  series_head: message('the head of a series, whose meetings stand in rows of their own'),
  login_of_customer: message('a customer or partner with a login, not one of us'),
  not_of_us: message('UserType is {value}: not one of us'),

  // Telephone systems and calendars.
  call_within: message('a call within the house, or to a number without its area'),
  side_unknown: message('both ends are numbers outside ({value}), and nothing says which is ours'),
  number_withheld: message(
    'the number of the other side is withheld: nobody can tell whose call it was',
  ),
  number_incomplete: message(
    "''{value}'' is no whole telephone number: nobody can tell whose call it was",
  ),
  leg_of_call: message('another leg of the call {value}'),
  no_call: message('it is no call: {value}'),
  meeting_cancelled: message('the meeting was cancelled'),
  meeting_declined: message('all who were invited have declined'),
  meeting_tentative: message('only planned as possible (STATUS:TENTATIVE)'),
  meeting_ahead: message(
    'it lay ahead when the calendar was exported ({value}): whether it took place is not known',
  ),
  meeting_of_nobody: message('it names nobody by a mail address: nobody can tell whom it was with'),

  // Mass mailings.
  no_mailing: message('no mailing: {value}'),
  no_mailing_by_type: message('Type is {value}: no mailing'),
  no_mailing_event: message('it is no event of a mailing: {value}'),
  no_campaign: message('no campaign: it is no event of a mailing'),
  no_mailing_named: message('MessageID names no mail: it changed outside of a mailing'),
  no_click: message('it is no click'),
  no_event: message('it does not say what happened: ask the API with include=metric,profile'),
  not_sent_without: message('{column} is missing: it was not sent'),
  not_sent_yet: message('not sent yet: Status is {value}'),
  sent_to_nobody: message('it was sent to nobody'),
  to_lead: message('it went to a lead, who is no customer'),
  to_lead_numbered: message('it went to a lead ({value}), who is no customer'),
  left_by_itself: message('it left the list outside of a campaign'),
  left_by_itself_because: message('it left the list outside of a campaign ({value})'),
  profile_without_address: message('Email is missing: the profile has no address'),
  single_in_outbound: message('message stream outbound: a single mail, not a mass mailing'),
  single_without_category: message(
    'no campaign and no category: taken for a single mail, not for a mass mailing',
  ),
  single_without_list: message(
    'no mailing list, campaign or tag: taken for a single mail, not for a mass mailing',
  ),
  single_without_tag: message('no tag: taken for a single mail, not for a mass mailing'),
  campaigns_alike: message(
    "{column}: several campaigns are called ''{value}'', and their mailings cannot be told apart",
  ),
  campaign_files_alike: message(
    "{column}: several campaigns are called ''{value}'', and the files of their recipients cannot be told apart",
  ),

  // What an erasure leaves.
  erased: message('named a customer that was erased'),
  forgotten: message('lies before the day from which on anything is kept (forget_before)'),
  forgotten_customer: message(
    'a customer of whom nothing is kept from that day on (forget_before)',
  ),
} as const;

/** Names why a row is set aside, or a file is not read, in any language. */
export type ReasonCode = keyof typeof REASONS;

/** Whether a text is a code, and not a reason in words. */
export function isReasonCode(text: string): text is ReasonCode {
  return Object.hasOwn(REASONS, text);
}
