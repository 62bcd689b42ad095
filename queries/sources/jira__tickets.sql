-- One row per request: the issues of Jira Service Management as CSV, with all fields. Times are in the zone of who exported them.
-- export: Issues, search for the service project, Export, CSV (all fields)
-- optional: summary, status, project type, resolved, custom field (organizations)
-- bodies: description, comment
--   Headings: exports in public repositories ("Issue key", "Reporter", "Custom field (Organizations)", "Custom field ([CHART] Date of First Response)")
--   customer_id: the organisation, else the reporter, by name: the export has no address
--   answered_at: [CHART] Date of First Response, the first comment of another than the reporter
--   set_aside: an issue of a project that serves no customers
select
    export_row,
    'jira:' || "issue key" as ticket_id,
    case
        when address_within(reporter) is null then coalesce("custom field (organizations)", reporter)
    end as customer_id,
    address_within(reporter) as email,
    summary as subject,
    status,
    created as opened_at,
    "custom field ([chart] date of first response)" as answered_at,
    resolved as closed_at,
    case
        when project_type <> 'service_desk' then reason_at('Project type', 'no_request', project_type)
        when project_type is null
            and request is null then reason_at('Request Type', 'no_request', request)
        when coalesce("custom field (organizations)", reporter) is null
            then reason_at('Reporter', 'asker_missing')
    end as set_aside
from
    (
        select
            *,
            "project type" as project_type,
            coalesce(
                * columns('^Custom field \(((Customer )?Request Type|Organizations)\)(\.1|_2)?$')
            ) as request
        from export
    ) as issues
