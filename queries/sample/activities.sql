-- One row per call, meeting, note or event as the CRM exports it (UTC); one row is faulty, as they are in life.
with
    noted as (
        select
            thread_number * 10 + 9 as activity_number,
            customer_number,
            manager_number as person_number,
            'call' as kind,
            'outbound' as direction,
            answered_at as occurred_at,
            if(language = 'de', 'Rückruf zu seiner Nachricht', 'Called back about the message') as subject
        from service_threads
        where answer_by = 'call'
        union all
        select
            profiles.customer_number * 10000 + 9500 + years.year_index,
            profiles.customer_number, profiles.manager_number,
            if(draw(profiles.customer_number * 10 + years.year_index, 'kind') < 0.5, 'meeting', 'call'),
            'outbound',
            office_time(
                after_minutes(
                    cast(make_date(2008 + cast(years.year_index as integer), 1, 8) as timestamp),
                    1440 * 330 * draw(profiles.customer_number * 10 + years.year_index, 'met') + 600
                )
            ) as occurred_at,
            'Jahresgespräch'
        from profiles
            cross join generate_series(0, 4) as years (year_index)
            left join departures on departures.customer_number = profiles.customer_number
        where occurred_at > profiles.first_term_on
            and (departures.left_on is null or occurred_at < departures.left_on - to_days(130))
            and draw(profiles.customer_number * 10 + years.year_index, 'meets') < if(profiles.basis in ('contract', 'both'), 0.35, 0.2)
        union all
        select
            departures.customer_number * 10000 + 9600,
            departures.customer_number, profiles.manager_number,
            case departures.reason
                when 'manager' then 'account_manager_change'
                when 'refusal' then 'refusal'
                else 'complaint'
            end,
            if(departures.reason = 'complaint', 'inbound', 'outbound'),
            case departures.reason
                when 'complaint'
                    then cast(departures.left_on as timestamp)
                        - to_days(cast(40 + floor(55 * draw(departures.customer_number, 'before')) as integer))
                        + to_hours(11)
                when 'manager' then cast(departures.left_on as timestamp) - to_days(70) + to_hours(9)
                else departures.decided_on - to_days(2) + to_hours(10)
            end,
            case departures.reason
                when 'complaint' then 'Beschwerde über den Kundendienst'
                when 'manager' then 'Neuer Ansprechpartner'
                else 'Ausnahme von den neuen Bedingungen abgelehnt'
            end
        from departures
            inner join profiles on profiles.customer_number = departures.customer_number
        where departures.reason in ('complaint', 'manager', 'refusal')
        union all
        select
            profiles.customer_number * 10000 + 9700,
            profiles.customer_number, 5,
            'account_manager_change',
            'outbound',
            timestamp '2012-07-02 09:00:00',
            'Nachfolge von Frau Behnke'
        from profiles
        where profiles.manager_number = 6
        union all
        from
            (
                values
                    (
                        cast(10001 as bigint),
                        cast(1 as bigint),
                        cast(1 as bigint),
                        'refusal',
                        'outbound',
                        timestamp '2011-11-10 15:20:00',
                        'Ausnahme abgelehnt, auch für Stammkunden'
                    ),
                    (
                        40001,
                        4,
                        5,
                        'complaint',
                        'inbound',
                        timestamp '2012-10-29 10:00:00',
                        'Complaint about the scales at the Leith depot'
                    )
            ) as t
    )
select
    format('A{:09d}', noted.activity_number) as activity_id,
    'K' || (10000 + noted.customer_number) as customer_id,
    'P' || (100000 + noted.customer_number * 10 + 1) as contact_id,
    format('M{:03d}', noted.person_number) as person_id,
    noted.kind, noted.direction,
    utc_text(noted.occurred_at) as occurred_at,
    noted.subject
from noted
    cross join settings
where noted.occurred_at < settings.last_on + 1
union all
from
    (
        values
            (
                'A990000001',
                'K10011',
                'P100111',
                'M004',
                'call',
                'inbound',
                '2012-06-31T09:00:00Z',
                'Rückruf erbeten'
            )
    ) as t
order by occurred_at, activity_id
