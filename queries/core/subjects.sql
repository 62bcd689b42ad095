-- One row per subject that a message has: what is left of it without marks of replies and lists.
--   subject: The subject.
--   base_subject: In lower case without Re:, AW:, Fwd: and list marks (RFC 5256, 2.1, and the marks of other languages).
--   is_reply_subject: True if it begins with such a mark of a reply.
with
    spelled as (
        select mails.subject from mails
        union
        select activities.subject from activities
        union
        select tickets.subject from tickets
    ),
    unwrapped as (
        select
            spelled.subject,
            regexp_replace(
                regexp_replace(lower(spelled.subject), '^\s*\[(fwd?|wg):\s*(.*)\]\s*$', '\2'),
                '(\s*\(fwd\))+\s*$',
                ''
            ) as plain
        from
            spelled
        where
            spelled.subject is not null
    )
select
    unwrapped.subject,
    trim(regexp_replace(
        unwrapped.plain,
        '^\s*((re|aw|wg|antw|antwort|sv|vs|fw|fwd|tr|rif|odp|res|enc|rv|ynt|回复|答复|转发)\s*(\[\d+\]|\(\d+\))?\s*[:：]\s*|\[[^\]]*\]\s*)+',
        ''
    )) as base_subject,
    regexp_matches(
        unwrapped.plain,
        '^\s*(\[[^\]]*\]\s*)*(re|aw|wg|antw|antwort|sv|vs|fw|fwd|tr|rif|odp|res|enc|rv|ynt|回复|答复|转发)\s*(\[\d+\]|\(\d+\))?\s*[:：]'
    ) as is_reply_subject
from
    unwrapped
