-- One row per subject that a message has: what is left of it without marks of replies and lists.
--   subject varchar: The subject.
--   base_subject varchar: In lower case without Re:, AW:, Fwd: and list marks (RFC 5256, 2.1, and the marks of other languages).
--   is_reply_subject boolean: True if it begins with such a mark of a reply.
--   is_forwarded boolean: True if the first of these marks is that of a mail passed on.
with
    spelled as (
        select mails.subject
        from mails
        union
        select activities.subject
        from activities
        union
        select tickets.subject
        from tickets
    ),
    -- A mark has a colon or a bracket: what has neither needs no look by the slower expressions.
    lowered as (
        select
            spelled.subject,
            lower(spelled.subject) as lower_subject,
            contains(lower_subject, ':')
                or contains(lower_subject, '：')
                or contains(lower_subject, '[') as may_be_marked,
            contains(lower_subject, '(fwd)') as may_be_forwarded
        from spelled
        where spelled.subject is not null
    ),
    unwrapped as (
        select
            lowered.subject, lowered.may_be_marked,
            case
                when lowered.may_be_marked
                    or lowered.may_be_forwarded then regexp_replace(
                        regexp_replace(lowered.lower_subject, '^\s*\[(fwd?|wg):\s*(.*)\]\s*$', '\2', 'g'),
                        '(\s*\(fwd\))+\s*$',
                        '',
                        'g'
                    )
                else lowered.lower_subject
            end as plain
        from lowered
    )
select
    unwrapped.subject,
    trim(
        case
            when unwrapped.may_be_marked then regexp_replace(
                unwrapped.plain,
                '^\s*((re|aw|wg|antw|antwort|sv|vs|fw|fwd|tr|rif|odp|res|enc|rv|ynt|回复|答复|转发)\s*(\[\d+\]|\(\d+\))?\s*[:：]\s*|\[[^\]]*\]\s*)+',
                '',
                'g'
            )
            else unwrapped.plain
        end
    ) as base_subject,
    unwrapped.may_be_marked
        and regexp_matches(
            unwrapped.plain,
            '^\s*(\[[^\]]*\]\s*)*(re|aw|wg|antw|antwort|sv|vs|fw|fwd|tr|rif|odp|res|enc|rv|ynt|回复|答复|转发)\s*(\[\d+\]|\(\d+\))?\s*[:：]'
        ) as is_reply_subject,
    unwrapped.may_be_marked
        and regexp_matches(
            unwrapped.plain,
            '^\s*(\[[^\]]*\]\s*)*(fw|fwd|wg|tr|rv|enc|转发)\s*(\[\d+\]|\(\d+\))?\s*[:：]'
        ) as is_forwarded
from unwrapped
