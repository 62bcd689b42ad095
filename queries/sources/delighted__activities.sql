-- One row per answer to a survey of Delighted (NPS, CSAT ...), as its API gives them: pages of JSON, or one a line.
-- optional: updated_at, person_properties, notes, tags, additional_answers
-- bodies: comment, additional_answers
-- marks: permalink
-- export: GET /v1/survey_responses.json with expand[]=person
--   Fields: the test of Airbyte's source-delighted, and clients of the API in Python and Elixir (expand)
--   set_aside: an answer whose person is only a number
with
    answers as (
        select
            *,
            try_cast(person as json) ->> '$.email' as address
        from export
    )
select
    export_row,
    'delighted:' || id as activity_id,
    'survey' as kind,
    'inbound' as direction,
    epoch_moment_of(created_at) as occurred_at,
    concat_ws(' ', upper(survey_type), score) as subject,
    cast(to_json([lower(address)]) as varchar) as addresses,
    case when address is null then reason_at('person.email', 'missing') end as set_aside
from answers
