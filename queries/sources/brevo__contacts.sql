-- One row per contact of Brevo (Sendinblue): who an address is. Days come before months.
-- optional: firstname, lastname, sms, job_title
select
    export_row,
    lower(email) as contact_id,
    nullif(concat_ws(' ', firstname, lastname), '') as name,
    email,
    sms as phone,
    job_title as role,
    coalesce(
        strftime(
            try_strptime(coalesce(added_time, modified_time), ['%d-%m-%Y %H:%M:%S', '%d-%m-%Y']),
            '%Y-%m-%d'
        ),
        added_time
    ) as since_on
from export
