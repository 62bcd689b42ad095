import { message } from '../locales/translate.ts';

/** What is said of files, by code: what one is that is no export, with its cure, and what else is to be known of one. The values are those of `REASONS`. */
export const FILE_REASONS = {
  not_recognised: message('not recognised: {value}'),

  // What lies among exports and is none.
  zip_by_another_name: message(
    'it is a ZIP archive or an Excel workbook by another name: call it .zip or .xlsx',
  ),
  pdf: message('it is a PDF document: export the table itself as CSV or XLSX'),
  winmail: message(
    'it is a winmail.dat, in which Outlook packs the text and attachments of a mail: export the mail itself (.eml, .msg or mbox)',
  ),
  seven_zip: message('it is a 7-Zip archive: unpack it, and name the folder'),
  rar: message('it is a RAR archive: unpack it, and name the folder'),
  bzip2: message('it is a bzip2 archive: unpack it'),
  xz: message('it is an xz archive: unpack it'),
  zstandard: message('it is a Zstandard archive: unpack it'),
  cabinet: message('it is a cabinet archive of Windows: unpack it'),
  sqlite: message('it is a SQLite database: export its tables as CSV'),
  access: message('it is an Access database: export its tables as CSV'),
  outlook_express: message(
    'it is a mailbox of Outlook Express (.dbx): let Thunderbird import it, and load its mbox',
  ),
  tape_backup: message(
    'it is a backup of Windows or of SQL Server: restore it, and export the tables',
  ),
  tar: message('it is a backup archive (tar): unpack it, and name the folder'),
  sql_backup: message(
    'it is a backup of a database in SQL: restore it, and export the tables as CSV',
  ),
  picture: message('it is a picture'),
  rtf: message('it is a text document (RTF): save the table as CSV'),
  thunderbird_index: message(
    'it is an index of Thunderbird (.msf), without mails: they stand in the file of the same name without .msf',
  ),
  vcard: message('it is an address book (vCard): export the contacts as CSV'),
  ldif: message('it is an address book (LDIF): export the contacts as CSV'),
  web_page: message(
    'it is a web page, even if it is called an export: it may be the page to sign in; export it anew as CSV',
  ),
  xml: message('it is XML: export it as CSV or JSON'),
  exchange_rates: message(
    'it is a list of exchange rates, as the European Central Bank writes it: name it in regulars.yaml, currency_rates: FILE.csv, and what is in other currencies counts',
  ),
  encrypted_text: message('it is encrypted or signed: decrypt it'),
  postscript: message('it is a PostScript document'),
  old_office: message('it is an old Office document: save it as .xlsx or as CSV (UTF-8)'),
  document: message('it is a document, not an export'),
  prose: message('it is a text, no table'),
  no_table_no_mail: message(
    'it is neither a table (CSV, JSON, Parquet) nor mail (mbox, eml, Maildir)',
  ),
  no_text_no_parquet: message('it is neither text nor Parquet'),
  empty: message('it is empty'),

  // Archives and workbooks.
  archive_too_deep: message('it is an archive within archives: unpack it'),
  archive_empty: message('it is an archive without exports'),
  archive_unreadable: message('it is a ZIP archive that cannot be read ({value})'),
  archive_too_many: message('it is a ZIP archive with {value} members: unpack it'),
  archive_overlaid: message('it is a ZIP archive whose members lie over each other: pack it anew'),
  archive_damaged: message(
    'it is a ZIP archive that cannot be read: its checksum is wrong; copy it anew',
  ),
  member_overwritten: message('a later member of the archive has its name'),
  member_encrypted: message('it is encrypted: unpack the archive with its password'),
  member_packed_otherwise: message(
    'it is packed by method {value}: unpack the archive and pack it as plain ZIP',
  ),
  member_grows: message('it would grow to {value} bytes: unpack it if you trust it'),
  workbook_too_large: message('it is a very large workbook: save its sheets as CSV (UTF-8)'),
  sheet_hidden: message(
    'it is a hidden sheet, which is read only where a mapping in regulars.yaml names it',
  ),

  // What cannot be read.
  folder_unreadable: message('the folder cannot be read ({value})'),
  changed_meanwhile: message(
    'it was changed while it was read: load it again when no program writes it any more',
  ),
  name_no_utf8: message('its name is no UTF-8: give it another name'),
  name_of_lines: message('its name holds a line break: give it another name'),
  folder: message('it is a folder'),
  pipe: message('it is a pipe, which can be read only once: save what comes out of it as a file'),
  socket: message('it is a socket, no file'),
  device: message('it is a device, no file'),
  link_back: message('it is a link that leads back to a folder above it'),
  link_to_itself: message('it is a link that leads to itself'),
  link_to_nothing: message('it is a link to what is not there'),
  unreadable: message('it cannot be read ({value}): copy it anew'),
  not_permitted: message('it cannot be read ({value}): give yourself the right to read it'),
  utf16_cut: message(
    'it is UTF-16 of which a byte is missing or too much: it was cut off or changed on its way; export or copy it anew',
  ),
  not_text: message('it is not text'),
  headings_unreadable: message('its headings (line {value}) cannot be read'),
  no_row: message('there is no row'),
  line_too_long: message('line {value} is longer than {others} characters'),
  parquet_cut: message('it is not a whole Parquet file ({value})'),
  parquet_zero: message('it has a column with a zero character in its name: export it anew'),
  parquet_damaged: message('it is a damaged Parquet file ({value}): export or copy it anew'),
  calendar_empty: message('it is a calendar without events'),
  calendar_unreadable: message('it is a calendar that cannot be read ({value})'),
  json_invalid: message('it is not valid JSON ({value})'),
  json_empty: message('it holds no JSON objects with properties'),
  pst_unreadable: message(
    'it is an Outlook data file that cannot be read ({value}): repair it with scanpst, which comes with Outlook, or export it anew',
  ),
  pst_too_large: message(
    'it is an Outlook data file of over 2 GB: make mailboxes of it with readpst (package pst-utils) and name their folder',
  ),

  // Tables that no layout fits, or that are spoiled.
  no_layout: message('no known layout has its columns: {value}'),
  nearest_layout: message('its columns are {value}. The nearest layout, {column}, lacks {others}'),
  layout_by_path: message(
    'its columns, {value}, may be those of {column}, but they are too few to tell: such an export is known by its path, as in {others}. Name it so, or map it',
  ),
  looks_like: message('it looks like {column} ({value})'),
  looks_like_too: message('and like {column} ({value})'),
  fits_no_table: message(
    'no table fits its columns: nothing in it says which customer did what, and when',
  ),
  sums_up_orders: message(
    'it sums up orders (how many, how long ago) and does not hold them: export the orders themselves, one row each, with customer and date',
  ),
  without_headings: message(
    'it has no headings, and no column that looks like a day beside one that may be a customer',
  ),
  addresses_hashed: message(
    'its {column} holds hashes such as {value} in place of addresses, which match no customer. Export it with plain addresses',
  ),
  number_rounded: message(
    'its {column} was rounded by Excel: {value} may be any of many numbers. Export it anew, and do not save it from Excel before it is loaded',
  ),
  number_rounded_at: message(
    'its {column} was rounded by Excel: {value} (line {others}) may be any of many numbers. Export it anew, and do not save it from Excel before it is loaded',
  ),

  // Layouts that are known and refused; their queries name the codes (head line refuse).
  zendesk_in_one: message(
    "it is an answer of Zendesk''s API with all tickets in one object: save the tickets by themselves, one a line (jq -c ''.tickets[]''), and with their metrics (include=metric_sets)",
  ),
  mailgun_enveloped: message(
    "Mailgun''s events stand in the envelopes of its webhook: take event-data out of each, one a line (jq)",
  ),
  mailgun_in_one: message(
    "it is an answer of Mailgun''s API with all events in one object: save the events by themselves, one a line (jq -c ''.items[]'')",
  ),
  jira_unanswered: message(
    'no column says when the requests were answered (Time to first response counts working hours): export all fields, with [CHART] Date of First Response among them',
  ),
  freshdesk_unaddressed: message(
    'no column says who asked: export the tickets again with the column Email, which stands among the fields of the contact',
  ),
  freshdesk_unanswered: message(
    'no column says when the tickets were answered (First response time in hours counts working hours): export them again with the column Initial response time',
  ),
  freshservice_unanswered: message(
    'no column says when the tickets were answered (First Response Time in hours counts working hours): export them again with the column Initial Response Time',
  ),
  zammad_unanswered: message(
    "no column says when the tickets were answered (First Response In Min counts working minutes): export them again with the column First Response At, as the download of Zammad''s reports has it",
  ),
  otrs_unanswered: message(
    'no column says when the tickets were answered (FirstResponseInMin counts working minutes): export them again with the column FirstResponse (setting Ticket::Frontend::AgentTicketSearch, SearchCSVData)',
  ),
  hubspot_unanswered: message(
    'no column says when the tickets were answered: export them again with the property First agent email response date',
  ),
  mailchimp_totals: message(
    "it is the report of one campaign and holds totals, not recipients: export the account''s data (campaigns.csv, aggregate_activity, granular_activity), or the recipients who opened and who did not",
  ),
  amazon_without_buyer: message(
    "it is Amazon''s report of all orders, which names no buyer, only the town: whose orders they are cannot be told. A report with buyer-email (Orders, Order reports) can be mapped",
  ),
  outlook_without_time: message(
    "Outlook''s CSV export leaves out when a mail was sent. Export the folder as an Outlook data file (.pst) instead (File, Open & Export, Import/Export), or take mbox, .eml or Microsoft Graph",
  ),

  // What is to be known of a file that was read, or was.
  what_it_brought_stays: message('what it brought before stays'),
  same_content: message('has the same content as {value}, which is loaded'),
  gone: message("is no longer there; its rows stay, until ''regulars unload'' takes them out"),
  excel_days: message('read as days counted by Excel: {value}'),
  whole_numbers: message('read as whole numbers: {value}'),
  columns_unused: message('columns not used: {value}'),
  columns_unused_of_many: message('columns not used: {value} and {others} more'),
} as const;

/** What no export can be, so that nothing is missing where it is not read. */
export const NO_EXPORTS: readonly string[] = [
  'picture',
  'rtf',
  'document',
  'postscript',
  'prose',
  'thunderbird_index',
  'exchange_rates',
  'member_overwritten',
  'sheet_hidden',
  'socket',
  'link_back',
] satisfies (keyof typeof FILE_REASONS)[];
