-- One row per activity: the activities that Pipedrive exports, in English or German. Only what was done is one.
-- optional: activity - id, aktivität - id, activity - contact person, aktivität - kontaktperson, activity - person, activity - assigned to user, aktivität - zugewiesen an benutzer, aktivität - zugewiesen an, activity - marked as done time, aktivität - als erledigt markiert um, activity - due time, aktivität - fälligkeitszeit
-- bodies: activity - note, aktivität - notiz, activity - public description
--   activity_id: made from the content where the export leaves it out
--   contact_id: as in pipedrive__contacts: the name, with the organisation
with
    activities as (
        select
            *,
            columns('^(Activity|Aktivität) - Organi[sz]ation$') as organisation,
            columns('^(Activity|Aktivität) - (Subject|Betreff)$') as about,
            columns('^(Activity|Aktivität) - Typ(e)?$') as what,
            columns('^(Activity|Aktivität) - (Done|Erledigt)$') as done,
            columns('^(Activity|Aktivität) - (Due date|Fälligkeitsdatum)$') as due,
            coalesce("activity - contact person", "aktivität - kontaktperson", "activity - person") as contact
        from export
    )
select
    export_row,
    coalesce(
        "activity - id",
        "aktivität - id",
        md5(concat_ws(chr(31), organisation, contact, what, due, about))
    ) as activity_id,
    organisation as customer_id,
    case when contact is not null then concat_ws(', ', contact, organisation) end as contact_id,
    coalesce(
        "activity - assigned to user",
        "aktivität - zugewiesen an benutzer",
        "aktivität - zugewiesen an"
    ) as person_id,
    case
        when lower(what) in ('call', 'anruf') then 'call'
        when lower(what) in ('meeting', 'besprechung', 'treffen', 'lunch', 'mittagessen') then 'meeting'
        else 'note'
    end as kind,
    coalesce(
        "activity - marked as done time",
        "aktivität - als erledigt markiert um",
        concat_ws(' ', due, nullif(coalesce("activity - due time", "aktivität - fälligkeitszeit"), ''))
    ) as occurred_at,
    about as subject,
    case
        when lower(done) not in ('done', 'yes', '1', 'true', 'erledigt', 'ja')
            or done is null then reason('not_done')
        when organisation is null then reason('no_organisation')
    end as set_aside
from activities
