-- One row per mass mailing, with its kind: a win-back by the words that the configuration names, else what the tool says.
--   campaign_id: Number of the campaign.
--   name: Name of the campaign.
--   subject: Subject line.
--   kind: newsletter, promotion or win-back.
--   kind_rule: words (a win-back word in its name or subject), export (the tool says so) or default.
--   sent_at: When the sending began, UTC.
with
    newest as (
        select
            campaigns.*,
            len(list_filter(
                settings.win_back_words,
                lambda word: contains(lower(concat_ws(' ', campaigns.name, campaigns.subject)), lower(word))
            )) > 0 as has_win_back_word
        from
            imports.campaigns as campaigns
            inner join imports.files as files on files.file_id = campaigns.file_id
            cross join settings
        qualify
            row_number() over (partition by campaigns.campaign_id order by files.path desc, campaigns.line desc) = 1
    )
select
    newest.campaign_id,
    newest.name,
    newest.subject,
    case
        when newest.has_win_back_word then 'win-back'
        when newest.kind is not null then newest.kind
        else 'promotion'
    end as kind,
    case
        when newest.has_win_back_word then 'words'
        when newest.kind is not null then 'export'
        else 'default'
    end as kind_rule,
    newest.sent_at
from
    newest
    cross join settings
where
    newest.sent_at is null
    or newest.sent_at < settings.as_of_at
