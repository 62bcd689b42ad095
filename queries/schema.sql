-- The canonical tables: what every export is mapped onto, and all that the model reads.
--
-- They stand in the schema `imports` and hold every accepted row of every file, copies included, each with
-- the file and the line it came from. The model (queries/core) makes the tables of the same names in the
-- main schema from them: one row per thing, without copies, and nothing after `as_of`.
-- Times ending in `_at` are UTC; days ending in `_on` are local to the company's time zone.

create schema if not exists imports;

create sequence if not exists imports.file_ids;

create table if not exists imports.files (
    file_id integer,
    path varchar,
    absolute_path varchar,
    content_hash varchar,
    rules_hash varchar,
    byte_count bigint,
    container varchar,
    language varchar,
    stated_on date,
    source varchar,
    table_name varchar,
    read_count bigint,
    accepted_count bigint,
    quarantine_count bigint
);

comment on table imports.files is 'One row per file (or member of an archive) that was loaded.';
comment on column imports.files.file_id is 'Number of the file, in order of loading.';
comment on column imports.files.path is 'Path as it was given, with / between folders; an archive member is archive.zip/member.csv.';
comment on column imports.files.absolute_path is 'Where it stands on the disk: by this a file is known, however it is called.';
comment on column imports.files.content_hash is 'SHA-256 of the content (and the name, where a layout is known by it), hexadecimal: a file of the same content is loaded once.';
comment on column imports.files.rules_hash is 'SHA-256 of what else decides the rows: time zone, reading of bodies, layouts, mapping, and the program that loads with its libraries; a change loads the file anew.';
comment on column imports.files.byte_count is 'Size in bytes.';
comment on column imports.files.container is 'What the file is: csv, json, parquet, mbox, mail ...';
comment on column imports.files.language is 'Language that its headings are in, de or en; null where they do not tell, or are those of this program.';
comment on column imports.files.stated_on is 'Day on which it was made, as it says before its headings; null where it does not.';
comment on column imports.files.source is 'The layout that was recognised: a file of queries/sources, or a mapping of the configuration.';
comment on column imports.files.table_name is 'The canonical table the rows went to; null where the file brought none.';
comment on column imports.files.read_count is 'Rows read.';
comment on column imports.files.accepted_count is 'Rows accepted; the model parts them into loaded rows and duplicates.';
comment on column imports.files.quarantine_count is 'Rows set aside, each with its reason in imports.quarantine.';

create table if not exists imports.quarantine (
    file_id integer,
    line bigint,
    table_name varchar,
    reasons struct(code varchar, column_name varchar, value varchar, others varchar)[],
    reason varchar,
    content varchar
);

comment on table imports.quarantine is 'One row per row that was set aside: where it stood and why it could not be used.';
comment on column imports.quarantine.file_id is 'The file, see imports.files.';
comment on column imports.quarantine.line is 'Line of the file where the row begins, from 1; null where the container has no lines.';
comment on column imports.quarantine.table_name is 'The canonical table the row was meant for.';
comment on column imports.quarantine.reasons is 'Why: codes of src/reasons/reasons.ts, with the column and the value they are about.';
comment on column imports.quarantine.reason is 'The same in words, in English.';
comment on column imports.quarantine.content is 'The row as JSON text, at most 1,000 characters.';

create table if not exists imports.unused_files (
    path varchar,
    absolute_path varchar,
    reasons struct(code varchar, column_name varchar, value varchar, others varchar)[],
    row_count bigint
);

comment on table imports.unused_files is 'One row per file (or member of an archive) that was not read or not recognised when the place where it stands was loaded last.';
comment on column imports.unused_files.path is 'Path as it was given, see imports.files.';
comment on column imports.unused_files.absolute_path is 'Where it stands on the disk.';
comment on column imports.unused_files.reasons is 'What it is and why it is of no use: codes of src/reasons/file-reasons.ts, with the column and the value they are about.';
comment on column imports.unused_files.row_count is 'Rows of a table that no layout fits, which a mapping may bring; null where none are known.';

create table if not exists imports.customers (
    customer_id varchar not null,
    name varchar,
    kind varchar,
    domain varchar,
    country varchar,
    region varchar,
    segment varchar,
    owner_person_id varchar,
    created_on date,
    merged_into_customer_id varchar,
    merged_customer_ids varchar[],
    file_id integer not null,
    line bigint
);

comment on table imports.customers is 'Customers (accounts: companies or persons) as exported, one row per accepted row.';
comment on column imports.customers.customer_id is 'Number of the customer in the CRM.';
comment on column imports.customers.name is 'Name of the company or person.';
comment on column imports.customers.kind is 'company or person.';
comment on column imports.customers.domain is 'Mail domain of the company, lower case, without www.';
comment on column imports.customers.country is 'ISO 3166 code.';
comment on column imports.customers.region is 'Region, as the CRM has it.';
comment on column imports.customers.segment is 'Segment or industry, as the CRM has it.';
comment on column imports.customers.owner_person_id is 'Account manager, see people.';
comment on column imports.customers.created_on is 'Day the customer was entered.';
comment on column imports.customers.merged_into_customer_id is 'The surviving customer, where the CRM merged two.';
comment on column imports.customers.merged_customer_ids is 'Numbers of the customers that were merged into this one, where the CRM names them at the survivor.';
comment on column imports.customers.file_id is 'The file it came from, see imports.files.';
comment on column imports.customers.line is 'Line of that file where the row begins, from 1; in a mailbox the number of the line with From, in a mail 1.';

create table if not exists imports.contacts (
    contact_id varchar not null,
    customer_id varchar,
    name varchar,
    email varchar,
    other_addresses varchar[],
    phone varchar,
    role varchar,
    since_on date,
    until_on date,
    file_id integer not null,
    line bigint
);

comment on table imports.contacts is 'Persons at customers, one row per accepted row.';
comment on column imports.contacts.contact_id is 'Number of the contact in the CRM.';
comment on column imports.contacts.customer_id is 'The customer.';
comment on column imports.contacts.name is 'Full name.';
comment on column imports.contacts.email is 'Mail address, lower case.';
comment on column imports.contacts.other_addresses is 'Further mail addresses, lower case.';
comment on column imports.contacts.phone is 'Telephone number as +4930123456 where it is one that can be dialled from outside, else as it is in the export.';
comment on column imports.contacts.role is 'Function at the customer.';
comment on column imports.contacts.since_on is 'First day as contact.';
comment on column imports.contacts.until_on is 'Last day as contact; null while still in place.';
comment on column imports.contacts.file_id is 'The file it came from, see imports.files.';
comment on column imports.contacts.line is 'Line of that file where the row begins, from 1; in a mailbox the number of the line with From, in a mail 1.';

create table if not exists imports.people (
    person_id varchar not null,
    name varchar,
    email varchar,
    role varchar,
    since_on date,
    until_on date,
    file_id integer not null,
    line bigint
);

comment on table imports.people is 'Our own staff and shared mailboxes, one row per accepted row.';
comment on column imports.people.person_id is 'Number of the person in the CRM.';
comment on column imports.people.name is 'Full name; shown only where privacy.people is names.';
comment on column imports.people.email is 'Mail address, lower case.';
comment on column imports.people.role is 'Function, for example account manager.';
comment on column imports.people.since_on is 'First day.';
comment on column imports.people.until_on is 'Last day; null while still here.';
comment on column imports.people.file_id is 'The file it came from, see imports.files.';
comment on column imports.people.line is 'Line of that file where the row begins, from 1; in a mailbox the number of the line with From, in a mail 1.';

create table if not exists imports.contracts (
    contract_id varchar not null,
    customer_id varchar not null,
    product varchar,
    status varchar not null,
    offered_on date,
    decided_on date,
    decided_by varchar,
    started_on date,
    ended_on date,
    notice_on date,
    notice_days integer,
    annual_value decimal(18,2),
    currency varchar,
    has_changed_terms boolean,
    person_id varchar,
    is_opportunity boolean,
    expected_on date,
    total_value decimal(18,2),
    decision_reason varchar,
    file_id integer not null,
    line bigint
);

comment on table imports.contracts is 'Contract terms offered, signed or declined, one row per accepted row and term.';
comment on column imports.contracts.contract_id is 'Number of the contract term.';
comment on column imports.contracts.customer_id is 'The customer.';
comment on column imports.contracts.product is 'What the contract is about.';
comment on column imports.contracts.status is 'offered, signed, declined or withdrawn.';
comment on column imports.contracts.offered_on is 'Day of the offer.';
comment on column imports.contracts.decided_on is 'Day it was signed, declined or withdrawn.';
comment on column imports.contracts.decided_by is 'customer or us: who declined or withdrew it.';
comment on column imports.contracts.started_on is 'First day of the term.';
comment on column imports.contracts.ended_on is 'Last day of the term; null if open-ended.';
comment on column imports.contracts.notice_on is 'Day on which notice was given.';
comment on column imports.contracts.notice_days is 'Days before the last one by which notice must be given.';
comment on column imports.contracts.annual_value is 'Value of a year under this contract.';
comment on column imports.contracts.currency is 'ISO 4217 code.';
comment on column imports.contracts.has_changed_terms is 'True if the terms offered differ from the term before.';
comment on column imports.contracts.person_id is 'Who of ours made the offer.';
comment on column imports.contracts.is_opportunity is 'True for a sales opportunity, which stands for a contract where the CRM has none.';
comment on column imports.contracts.expected_on is 'Day on which a decision is expected.';
comment on column imports.contracts.total_value is 'Value of the whole term, where the export does not say that of a year.';
comment on column imports.contracts.decision_reason is 'Why it was declined or withdrawn, as the CRM has it.';
comment on column imports.contracts.file_id is 'The file it came from, see imports.files.';
comment on column imports.contracts.line is 'Line of that file where the row begins, from 1; in a mailbox the number of the line with From, in a mail 1.';

create table if not exists imports.orders (
    order_id varchar not null,
    customer_id varchar not null,
    ordered_at timestamp not null,
    value decimal(18,2),
    currency varchar,
    quantity double,
    status varchar,
    contract_id varchar,
    value_of varchar,
    is_net boolean,
    refunded_value decimal(18,2),
    refunded_order_id varchar,
    line_key varchar,
    file_id integer not null,
    line bigint
);

comment on table imports.orders is 'Orders, or lines of them, one row per accepted row.';
comment on column imports.orders.order_id is 'Number of the order.';
comment on column imports.orders.customer_id is 'The customer.';
comment on column imports.orders.ordered_at is 'When it was ordered, UTC; midnight local time where only the day is known.';
comment on column imports.orders.value is 'Value of the order or of the line, see value_of; below nought where it was given back.';
comment on column imports.orders.currency is 'ISO 4217 code.';
comment on column imports.orders.quantity is 'Number of units, of the line where an order has several rows.';
comment on column imports.orders.status is 'As exported; cancelled orders do not count.';
comment on column imports.orders.contract_id is 'The contract that the order only bills; such orders do not count. Null for all others.';
comment on column imports.orders.value_of is 'order or line: whether the value is that of the whole order, which further rows repeat or leave out, or that of a line, and lines add up; null where the export does not say.';
comment on column imports.orders.is_net is 'True if the value is without tax, false if it is with it; null where the export does not say.';
comment on column imports.orders.refunded_value is 'What of the value was given back.';
comment on column imports.orders.refunded_order_id is 'The order that this row gives back, wholly or in part; null for an order.';
comment on column imports.orders.line_key is 'Hash of the whole row of the export: rows of one order that are equal are copies, others are lines.';
comment on column imports.orders.file_id is 'The file it came from, see imports.files.';
comment on column imports.orders.line is 'Line of that file where the row begins, from 1; in a mailbox the number of the line with From, in a mail 1.';

create table if not exists imports.messages (
    message_id varchar not null,
    message_key bigint not null,
    channel varchar not null,
    sent_at timestamp,
    sent_at_rule varchar,
    is_day_only boolean default false,
    dated_at timestamp,
    subject varchar,
    from_address varchar,
    from_name varchar,
    from_directory_name varchar,
    names_directory boolean,
    sender_address varchar,
    reply_to_addresses varchar[],
    original_from_address varchar,
    to_addresses varchar[],
    cc_addresses varchar[],
    in_reply_to varchar,
    reference_ids varchar[],
    thread_id varchar,
    kind varchar not null,
    kind_rule varchar not null,
    list_id varchar,
    unlisted_kind varchar,
    folder_role varchar,
    reply_kind varchar,
    asks_nothing boolean,
    promised_on date,
    promise_kind varchar,
    mailbox varchar,
    file_id integer not null,
    line bigint
);

comment on table imports.messages is 'E-mails and other single messages, one row per accepted copy.';
comment on column imports.messages.message_id is 'Message-ID without angle brackets; made from the content where there is none.';
comment on column imports.messages.message_key is 'The key of message_id, see key_of in queries/statistics.sql: the model joins by it.';
comment on column imports.messages.channel is 'email, chat, letter or form.';
comment on column imports.messages.sent_at is 'When it was sent, UTC; see sent_at_rule.';
comment on column imports.messages.sent_at_rule is 'Where sent_at comes from: received (last Received header), received_before_import (an older one: the last stands days after it and the Date), date (Date header), date_without_zone, or export.';
comment on column imports.messages.is_day_only is 'True if the export names the day alone, so that sent_at is its first moment; midnight may be a time too.';
comment on column imports.messages.dated_at is 'What the Date header of the sender says, UTC; null where there is none or the export does not say.';
comment on column imports.messages.subject is 'Subject, decoded.';
comment on column imports.messages.from_address is 'Address of the sender, lower case.';
comment on column imports.messages.from_name is 'Display name of the sender.';
comment on column imports.messages.from_directory_name is 'How the directory of Exchange names the sender (/o=.../cn=...), lower case, where no address of the internet is known: a mailbox of the own organisation, as mails from outside carry their address.';
comment on column imports.messages.names_directory is 'True if the directory of Exchange alone names a recipient: a colleague.';
comment on column imports.messages.sender_address is 'Address in Sender, lower case: who handed the mail in where From names another; null where the mail does not say.';
comment on column imports.messages.reply_to_addresses is 'Addresses in Reply-To, lower case: to whom an answer goes, as a contact form names the customer.';
comment on column imports.messages.original_from_address is 'Address in X-Original-From, else X-Original-Sender, lower case: who wrote the mail where a list or group put its own address into From.';
comment on column imports.messages.to_addresses is 'Addresses in To, lower case.';
comment on column imports.messages.cc_addresses is 'Addresses in Cc and Bcc, lower case.';
comment on column imports.messages.in_reply_to is 'Message-ID that this one answers.';
comment on column imports.messages.reference_ids is 'Message-IDs of the References header, oldest first.';
comment on column imports.messages.thread_id is 'Conversation as the mail system numbers it (X-GM-THRID, Graph conversationId), if it does.';
comment on column imports.messages.kind is 'human, auto_reply, auto_generated, bulk, bounce, receipt or calendar.';
comment on column imports.messages.kind_rule is 'The header or rule that decided the kind.';
comment on column imports.messages.list_id is 'The list or group that it came by: the name in List-Id, else the address in List-Post, X-BeenThere or Mailing-List, lower case; null for no list.';
comment on column imports.messages.unlisted_kind is 'What the kind is by all other signs where that of a list decided it; else null.';
comment on column imports.messages.folder_role is 'sent for a folder of mails that its owner sent; null for all others.';
comment on column imports.messages.reply_kind is 'yes, conditional, no or unclear; null where bodies are not read.';
comment on column imports.messages.asks_nothing is 'True for a bare thank-you; null where bodies are not read.';
comment on column imports.messages.promised_on is 'Day by which a mail of ours promises an answer, in the sender''s time zone; null where it names none, and where privacy.own_promises is off.';
comment on column imports.messages.promise_kind is 'What tells that day: today, tomorrow, weekday, date, days, week or month; null likewise.';
comment on column imports.messages.mailbox is 'File or folder it was found in.';
comment on column imports.messages.file_id is 'The file it came from, see imports.files.';
comment on column imports.messages.line is 'Line of that file where the row begins, from 1; in a mailbox the number of the line with From, in a mail 1.';

create table if not exists imports.activities (
    activity_id varchar not null,
    customer_id varchar,
    contact_id varchar,
    related_id varchar,
    person_id varchar,
    kind varchar not null,
    direction varchar,
    occurred_at timestamp not null,
    is_day_only boolean default false,
    subject varchar,
    phone varchar,
    addresses varchar[],
    declined_addresses varchar[],
    file_id integer not null,
    line bigint
);

comment on table imports.activities is 'Calls, meetings, letters, notes and events from the CRM, one row per accepted row.';
comment on column imports.activities.activity_id is 'Number of the activity.';
comment on column imports.activities.customer_id is 'The customer; null where only the contact or the contract is known.';
comment on column imports.activities.contact_id is 'The contact, if known.';
comment on column imports.activities.related_id is 'Number of what it was about, a customer or a contract, where the CRM does not say which.';
comment on column imports.activities.person_id is 'Who of ours, if known.';
comment on column imports.activities.kind is 'What was done: a kind of event that may come as an activity (queries/CATALOGUE.md lists them), such as call, missed_call, meeting, note, refusal or complaint.';
comment on column imports.activities.direction is 'inbound if the customer acted, outbound if we did.';
comment on column imports.activities.occurred_at is 'When, UTC; midnight local time where only the day is known.';
comment on column imports.activities.is_day_only is 'True if the export names the day alone, so that occurred_at is its first moment; midnight may be a time too.';
comment on column imports.activities.subject is 'What it was about.';
comment on column imports.activities.phone is 'Telephone number of the other side, as in imports.contacts, where an export knows the customer by nothing else.';
comment on column imports.activities.addresses is 'Mail addresses of those who took part, of both sides, lower case, where an export knows the customer by nothing else.';
comment on column imports.activities.declined_addresses is 'Mail addresses of those who were invited and declined, lower case.';
comment on column imports.activities.file_id is 'The file it came from, see imports.files.';
comment on column imports.activities.line is 'Line of that file where the row begins, from 1; in a mailbox the number of the line with From, in a mail 1.';

create table if not exists imports.tickets (
    ticket_id varchar not null,
    customer_id varchar,
    email varchar,
    subject varchar,
    status varchar,
    opened_at timestamp not null,
    answered_at timestamp,
    is_answer_day_only boolean default false,
    closed_at timestamp,
    is_closing_day_only boolean default false,
    person_id varchar,
    file_id integer not null,
    line bigint
);

comment on table imports.tickets is 'Help-desk tickets, one row per accepted row.';
comment on column imports.tickets.ticket_id is 'Number of the ticket.';
comment on column imports.tickets.customer_id is 'The customer, if the help desk knows.';
comment on column imports.tickets.email is 'Address of the requester, lower case.';
comment on column imports.tickets.subject is 'Subject.';
comment on column imports.tickets.status is 'As exported.';
comment on column imports.tickets.opened_at is 'When it was opened, UTC.';
comment on column imports.tickets.answered_at is 'First answer by a human of ours, UTC.';
comment on column imports.tickets.is_answer_day_only is 'True if the export names the day of the answer alone, so that answered_at is its first moment.';
comment on column imports.tickets.closed_at is 'When it was closed, UTC.';
comment on column imports.tickets.is_closing_day_only is 'True if the export names the day of the closing alone, so that closed_at is its first moment.';
comment on column imports.tickets.person_id is 'Who of ours answered, if known.';
comment on column imports.tickets.file_id is 'The file it came from, see imports.files.';
comment on column imports.tickets.line is 'Line of that file where the row begins, from 1; in a mailbox the number of the line with From, in a mail 1.';

create table if not exists imports.campaigns (
    campaign_id varchar not null,
    name varchar,
    subject varchar,
    kind varchar,
    sent_at timestamp,
    file_id integer not null,
    line bigint
);

comment on table imports.campaigns is 'Mass mailings, one row per accepted row.';
comment on column imports.campaigns.campaign_id is 'Number of the campaign.';
comment on column imports.campaigns.name is 'Name of the campaign.';
comment on column imports.campaigns.subject is 'Subject line.';
comment on column imports.campaigns.kind is 'newsletter, promotion or win-back; null where the tool does not say.';
comment on column imports.campaigns.sent_at is 'When the sending began, UTC.';
comment on column imports.campaigns.file_id is 'The file it came from, see imports.files.';
comment on column imports.campaigns.line is 'Line of that file where the row begins, from 1; in a mailbox the number of the line with From, in a mail 1.';

create table if not exists imports.sends (
    send_id varchar not null,
    campaign_id varchar,
    contact_id varchar,
    email varchar,
    sent_at timestamp,
    opened_at timestamp,
    clicked_at timestamp,
    bounced_at timestamp,
    unsubscribed_at timestamp,
    has_bounced boolean,
    file_id integer not null,
    line bigint
);

comment on table imports.sends is 'Mass mailings to one address each, one row per accepted row.';
comment on column imports.sends.send_id is 'Number of the send.';
comment on column imports.sends.campaign_id is 'The campaign.';
comment on column imports.sends.contact_id is 'The contact it went to, where the tool names no address.';
comment on column imports.sends.email is 'Address it went to, lower case.';
comment on column imports.sends.sent_at is 'When, UTC; null where the tool knows only the time of the campaign.';
comment on column imports.sends.opened_at is 'First opening, UTC (an opening is not a reading).';
comment on column imports.sends.clicked_at is 'First click, UTC.';
comment on column imports.sends.bounced_at is 'When it bounced, UTC.';
comment on column imports.sends.unsubscribed_at is 'When the address unsubscribed, UTC.';
comment on column imports.sends.has_bounced is 'True if it bounced at a time that the tool does not tell.';
comment on column imports.sends.file_id is 'The file it came from, see imports.files.';
comment on column imports.sends.line is 'Line of that file where the row begins, from 1; in a mailbox the number of the line with From, in a mail 1.';

create table if not exists imports.trials (
    trial_id varchar not null,
    campaign_id varchar not null,
    customer_id varchar,
    email varchar,
    arm varchar not null,
    is_control boolean not null,
    assigned_at timestamp,
    contacted_by varchar,
    outcome_days decimal(5,0),
    has_responded boolean,
    has_converted boolean,
    value decimal(18,2),
    file_id integer not null,
    line bigint
);

comment on table imports.trials is 'Campaigns with a random control group: one row per customer in one of its groups and accepted row.';
comment on column imports.trials.trial_id is 'Number of the row: a customer in a campaign.';
comment on column imports.trials.campaign_id is 'The campaign, see campaigns.';
comment on column imports.trials.customer_id is 'The customer, if the tool knows.';
comment on column imports.trials.email is 'Address of the customer, lower case.';
comment on column imports.trials.arm is 'The group that chance put the customer into.';
comment on column imports.trials.is_control is 'True for the group that was left alone.';
comment on column imports.trials.assigned_at is 'When the groups were made or the campaign was sent, UTC.';
comment on column imports.trials.contacted_by is 'How the others were to be contacted: mailing or call; a mailing where nothing is said.';
comment on column imports.trials.outcome_days is 'Days after assigned_at in which an outcome counts, and in which calls belong to the campaign; 30 where nothing is said.';
comment on column imports.trials.has_responded is 'True if the customer visited, clicked or replied; null where the tool does not say.';
comment on column imports.trials.has_converted is 'True if the customer ordered or signed; null where the tool does not say.';
comment on column imports.trials.value is 'What the customer ordered for; null where the tool does not say.';
comment on column imports.trials.file_id is 'The file it came from, see imports.files.';
comment on column imports.trials.line is 'Line of that file where the row begins, from 1; in a mailbox the number of the line with From, in a mail 1.';
