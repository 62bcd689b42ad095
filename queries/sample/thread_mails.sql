-- One row per mail between a human of ours and a human at a generated customer.
--   mail_number: of the conversation's number and the place in it
with
    steps as (
        select
            threads.thread_number, threads.customer_number, threads.person_number,
            unnest(generate_series(1, len(threads.steps))) as position,
            threads.steps[position] as step,
            threads.steps[position - 1] as earlier,
            threads.steps[1].purpose as first_purpose
        from threads
    ),
    placed as (
        select
            steps.*, profiles.language,
            coalesce(customers.domain, 'post.example') as domain,
            contacts.name as contact_name,
            contacts.email as contact_email,
            people.name as person_name,
            people.email as person_email,
            people.person_number as writer_number
        from steps
            inner join profiles on profiles.customer_number = steps.customer_number
            inner join customers on customers.customer_number = steps.customer_number
            inner join contacts on contacts.customer_number = steps.customer_number
                and contacts.contact_number = pick(steps.thread_number, 'contact', profiles.contact_numbers)
            inner join people on people.person_number = if(
                steps.person_number = 6
                    and steps.step.sent_at >= date '2012-07-01',
                5,
                steps.person_number
            )
    ),
    worded as (
        select
            placed.*,
            pick(placed.thread_number * 10 + 1, placed.first_purpose, first_phrases.texts).subject as first_subject,
            pick(placed.thread_number * 10 + placed.position, placed.step.purpose, phrases.texts) as text,
            pick(
                placed.thread_number * 10 + placed.position - 1,
                placed.earlier.purpose,
                earlier_phrases.texts
            ).body as earlier_body
        from placed
            inner join phrases on phrases.purpose = placed.step.purpose
                and phrases.language = placed.language
            inner join phrases as first_phrases on first_phrases.purpose = placed.first_purpose
                and first_phrases.language = placed.language
            left join phrases as earlier_phrases on earlier_phrases.purpose = placed.earlier.purpose
                and earlier_phrases.language = placed.language
    )
select
    thread_number,
    thread_number * 10 + position as mail_number,
    customer_number,
    if(writer_number between 7 and 9, 11, writer_number) as recipient_number,
    position, language, domain,
    step.purpose as purpose,
    step.is_ours as is_ours,
    step.sent_at as sent_at,
    contact_name, contact_email, person_name, person_email,
    case
        when step.is_detached
            or position = 1 then text.subject
        else if(language = 'de', 'AW: ', 'Re: ') || first_subject
    end as subject,
    text.body as body,
    earlier_body,
    earlier.sent_at as earlier_at,
    earlier.is_ours as is_earlier_ours,
    coalesce(step.is_detached, false) as is_detached,
    coalesce(earlier.is_detached, false) as follows_detached
from worded
