-- One row per figure by people, and role or person of ours in it: the name under which it stands; no rows unless privacy.people lets staff be shown.
-- By roles, one with fewer people than privacy.minimum_group goes into the rest, and so do the next smallest until the rest has so many itself: nothing can be told by subtraction.
--   figure varchar (answers, voices): answers (who ended questions of the twelve months to as_of), voices (who alone had a word with a regular, see customer_voices) or owners (who are here and to whom the CRM gives customers; by roles without mailboxes that several share).
--   person_key bigint: The person.
--   shown_name varchar or null: The role, or the person's name; empty for the rest; null where the rest itself is too few.
with
    counted as (
        select distinct
            'answers' as figure,
            messages.person_key
        from counted_waits
            inner join messages on messages.message_id = counted_waits.answer_message_id
            cross join settings
        where settings.people_shown <> 'none'
            and counted_waits.outcome = 'answered'
            and counted_waits.opened_on > settings.as_of_on - interval 12 month
        union all
        select distinct
            'voices',
            customer_voices.our_person_key
        from customer_voices
            cross join settings
        where settings.people_shown <> 'none'
            and customer_voices.our_person_key is not null
        union all
        select distinct
            'owners',
            people.person_key
        from customer_owners
            inner join people on people.person_key = customer_owners.person_key
            cross join settings
        where coalesce(people.until_on >= settings.as_of_on, true)
            and (settings.people_shown = 'names' or (settings.people_shown = 'roles' and not people.is_mailbox))
    ),
    named as (
        select
            counted.figure, counted.person_key,
            case settings.people_shown
                when 'names' then coalesce(people.name, people.email, people.person_id)
                else coalesce(people.role, '')
            end as people_name
        from counted
            inner join people on people.person_key = counted.person_key
            cross join settings
    ),
    groups as (
        select
            named.figure, named.people_name,
            count(*) as people_count
        from named
        group by named.figure, named.people_name
    ),
    ranked as (
        select
            groups.*,
            coalesce(
                sum(groups.people_count) over (
                    partition by groups.figure
                    order by
                        groups.people_count,
                        groups.people_name rows between unbounded preceding and 1 preceding
                ),
                0
            ) as smaller_count
        from groups
    ),
    placed as (
        select
            ranked.figure, ranked.people_name,
            case
                when settings.people_shown = 'names' then ranked.people_name
                when ranked.people_name = ''
                    or ranked.people_count < settings.minimum_group then ''
                -- Those before it are the rest, and too few to stand alone.
                when ranked.smaller_count between 1 and settings.minimum_group - 1 then ''
                else ranked.people_name
            end as shown_name
        from ranked
            cross join settings
    ),
    shown as (
        select
            named.figure, named.person_key, placed.shown_name,
            count(*) over (partition by named.figure, placed.shown_name) as people_count
        from named
            inner join placed on placed.figure = named.figure
                and placed.people_name = named.people_name
    )
select
    shown.figure, shown.person_key,
    case
        when settings.people_shown = 'names'
            or shown.people_count >= settings.minimum_group then shown.shown_name
    end as shown_name
from shown
    cross join settings
