-- One row per mass mailing, with its kind: a win-back by the words that the configuration names, else what the tool says.
--   campaign_id varchar: Number of the campaign.
--   name varchar or null: Name of the campaign; made from its number where only its mailings name it.
--   subject varchar or null: Subject line.
--   title varchar or null: Subject line, else the name.
--   kind enum (newsletter, promotion, win-back, mailing): newsletter, promotion or win-back; mailing where nothing tells it: no list of campaigns has it, nor has it a name.
--   kind_rule varchar: words (a win-back word in its name or subject), export (the tool says so), default (a name or subject without such a word) or none (no more than a number is known).
--   sent_at timestamp or null: When the sending began, UTC.
--   sent_at_rule varchar or null: export (the campaign says it), sends (its first mailing) or first event (nothing else is known: the first opening, click, bounce or unsubscription).
with
    told as (
        select campaigns.*
        from imports.campaigns as campaigns
            anti join older_rows on older_rows.table_name = 'campaigns'
                and older_rows.table_row = campaigns.rowid
    ),
    mailed as (
        select
            sends.campaign_id,
            min(sends.sent_at) as first_sent_at,
            min(
                least(sends.opened_at, sends.clicked_at, sends.bounced_at, sends.unsubscribed_at)
            ) as first_event_at
        from imports.sends as sends
        where sends.campaign_id is not null
        group by sends.campaign_id
    ),
    every_campaign as (
        select
            coalesce(told.campaign_id, mailed.campaign_id) as campaign_id,
            coalesce(
                told.name,
                replace(regexp_replace(mailed.campaign_id, '^[a-z]+:', '', 'g'), '_', ' ')
            ) as name,
            told.subject, told.kind,
            -- A tool and a name, or a name of several words: else it is a number.
            told.campaign_id is not null
                or regexp_matches(mailed.campaign_id, '^[a-z]+:|[[:alpha:]]{3,}[ _][[:alpha:]]{2,}') as has_name,
            coalesce(told.sent_at, mailed.first_sent_at, mailed.first_event_at) as sent_at,
            case
                when told.sent_at is not null then 'export'
                when mailed.first_sent_at is not null then 'sends'
                when mailed.first_event_at is not null then 'first event'
            end as sent_at_rule
        from told
            full join mailed on mailed.campaign_id = told.campaign_id
    ),
    worded as (
        select
            every_campaign.*,
            len(
                list_filter(
                    settings.win_back_words,
                    lambda word: contains(lower(concat_ws(' ', every_campaign.name, every_campaign.subject)), lower(word))
                )
            ) > 0 as has_win_back_word
        from every_campaign
            cross join settings
    )
select
    worded.campaign_id, worded.name, worded.subject,
    coalesce(worded.subject, worded.name) as title,
    cast(
        case
            when worded.has_win_back_word then 'win-back'
            when worded.kind is not null then worded.kind
            when worded.has_name then 'promotion'
            else 'mailing'
        end as enum('newsletter', 'promotion', 'win-back', 'mailing')
    ) as kind,
    case
        when worded.has_win_back_word then 'words'
        when worded.kind is not null then 'export'
        when worded.has_name then 'default'
        else 'none'
    end as kind_rule,
    worded.sent_at, worded.sent_at_rule
from worded
    cross join settings
where worded.sent_at is null
    or worded.sent_at < settings.as_of_at
