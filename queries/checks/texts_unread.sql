-- One row per file with mails of customers whose texts were not read, though texts are read: winmail.dat, encrypted, without text in the export, or loaded before.
-- of: imports.messages
--   file_id integer: The file, see imports.files.
--   mail_count bigint: Such mails; whether they ask for anything is not known.
--   first_line bigint or null: Line of the first.
select
    messages.file_id,
    count(*) as mail_count,
    min(messages.line) as first_line
from messages
    cross join settings
where settings.reads_bodies
    and messages.channel = 'email'
    and messages.direction = 'inbound'
    and messages.kind = 'human'
    and messages.asks_nothing is null
group by messages.file_id
order by messages.file_id
