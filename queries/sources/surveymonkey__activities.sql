-- One row per answer to a survey of SurveyMonkey, in its list of all individual responses.
-- marks: collector id
-- export: Analyze Results, Save As, Export File, All Individual Responses, CSV or XLS
--   Headings: public exports and readers of such files (Python, JavaScript, C#); the questions stand behind these columns
--   addresses: that of who answered, which the tool knows where it sent the survey by mail
--   set_aside: the second line of the headings, and answers without an address
select
    export_row,
    'surveymonkey:' || "respondent id" as activity_id,
    'survey' as kind,
    'inbound' as direction,
    "end date" as occurred_at,
    'SurveyMonkey' as subject,
    cast(to_json([lower("email address")]) as varchar) as addresses,
    case
        when "respondent id" is null then reason_at('Respondent ID', 'missing')
        when "email address" is null then reason_at('Email Address', 'missing')
    end as set_aside
from export
