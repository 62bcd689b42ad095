-- One row per address on a Mailchimp list: who it is, whatever of it was exported (subscribed, unsubscribed, a segment). Merge fields have the names that the company gave them.
-- optional: first name, last name, vorname, nachname, phone, phone number, telefon, telefonnummer, confirm_time, optin_time
--   Headings: mailchimp.com, View or export contacts (Email Address, MEMBER_RATING, OPTIN_TIME, CONFIRM_TIME, LEID, EUID ...); times are UTC
select
    export_row,
    coalesce(
        lower(columns('^(Email Address|Email|E-Mail|E-Mail-Adresse|E-Mail Adresse|Mailadresse)$')),
        euid
    ) as contact_id,
    nullif(
        concat_ws(' ', coalesce("first name", vorname), coalesce("last name", nachname)),
        ''
    ) as name,
    columns('^(Email Address|Email|E-Mail|E-Mail-Adresse|E-Mail Adresse|Mailadresse)$') as email,
    coalesce(phone, "phone number", telefon, telefonnummer) as phone,
    zoned(coalesce(optin_time, confirm_time), 'UTC') as since_on
from export
