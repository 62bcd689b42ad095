-- One row per mail of Outlook's export to CSV, English or German: it has no date, so that nothing can be told from it.
-- refuse: outlook_without_time
select
    export_row,
    columns('^(Subject|Betreff)$') as subject,
    columns('^(From|Von): \(Name\)$') as from_name,
    columns('^(From: \(Address\)|Von: \(Adresse\))$') as from_address,
    columns('^(To: \(Address\)|An: \(Adresse\))$') as to_addresses
from export
