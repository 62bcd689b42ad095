-- One row per mail of the customers whose story is told, with sender, recipient and local time.
with
lines as (
    select
        story_lines.*,
        if(customer_number = 4, 'en', 'de') as language
    from
        (
            select * from founding_story_lines
            union all
            select * from other_story_lines
        ) as story_lines
)

select
    lines.mail_number,
    lines.parent_number,
    case lines.mail_number
        when 10003 then 'thanks'
        when 20003 then 'thanks'
        when 10011 then 'win back conditional'
        when 30004 then 'win back yes'
    end as meaning,
    lines.customer_number,
    lines.language,
    customers.domain,
    lines.is_ours,
    parents.is_ours as is_parent_ours,
    lines.sent_at,
    people.name as person_name,
    people.email as person_email,
    contacts.name as contact_name,
    contacts.email as contact_email,
    lines.subject,
    replace(lines.body, '\n', chr(10)) as body
from
    lines
    inner join customers on customers.customer_number = lines.customer_number
    inner join contacts on contacts.customer_number = lines.customer_number
    inner join people on people.person_number = lines.person_number
    left join lines as parents on parents.mail_number = lines.parent_number
