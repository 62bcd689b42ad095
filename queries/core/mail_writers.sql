-- One row per mail that another wrote than its From says (a contact form, a group of ours), or that a list of ours alone made look like a mass mailing.
--   message_id bigint: The mail.
--   address varchar or null: Who wrote it: to whom a reply would go; null where it is the sender.
--   kind varchar: human, auto_reply, auto_generated, bulk, bounce, receipt or calendar.
with
    told as (
        select
            mails.message_id, mails.from_address, mails.is_from_directory,
            list_concat(mails.to_addresses, mails.cc_addresses) as recipients,
            mails.reply_to_addresses, mails.original_from_address, mails.list_id, mails.unlisted_kind,
            mails.kind, mails.kind_rule,
            mails.in_reply_to is not null
                or len(mails.reference_ids) > 0 as is_answer
        from mails
        where len(mails.reply_to_addresses) > 0
            or mails.original_from_address is not null
            or mails.list_id is not null
    ),
    -- What we, or somebody whom nobody knows, sent to us alone: a reply would go to somebody else.
    suspects as (
        select told.message_id, told.recipients, told.reply_to_addresses, told.original_from_address
        from told
            left join identities as senders on senders.address = told.from_address
        where not told.is_from_directory
            and (senders.side = 'ours' or (senders.side = 'theirs' and senders.customer_key is null))
            and (len(told.reply_to_addresses) > 0 or told.original_from_address is not null)
    ),
    -- A form may copy its question to who asked: outside is then nobody but them, and we are a recipient beside them.
    sent_outside as (
        select sent.message_id
        from
            (
                select
                    suspects.message_id, suspects.reply_to_addresses, suspects.original_from_address,
                    unnest(suspects.recipients) as address
                from suspects
            ) as sent
            inner join identities on identities.address = sent.address
        group by sent.message_id
        having
            bool_or(
                identities.side = 'theirs'
                    and sent.address is distinct from sent.original_from_address
                    and not coalesce(list_contains(sent.reply_to_addresses, sent.address), false)
            )
            or bool_and(identities.side = 'theirs')
    ),
    passed_on as (
        select suspects.message_id, suspects.reply_to_addresses, suspects.original_from_address
        from suspects
            anti join sent_outside on sent_outside.message_id = suspects.message_id
    ),
    named as (
        select
            passed_on.message_id,
            1 as place,
            passed_on.original_from_address as address
        from passed_on
        where passed_on.original_from_address is not null
        union all
        select
            passed_on.message_id,
            2 as place,
            unnest(passed_on.reply_to_addresses) as address
        from passed_on
    ),
    writers as (
        select named.message_id, named.address
        from named
            inner join identities on identities.address = named.address
                and identities.side = 'theirs'
                and identities.rule <> 'machine'
        qualify
            min(identities.contact_key) over (
                partition by named.message_id
            ) = max(identities.contact_key) over (partition by named.message_id)
            and row_number() over (partition by named.message_id order by named.place, named.address) = 1
    ),
    judged as (
        select
            told.message_id, writers.address,
            case
                when told.unlisted_kind is not null
                    and own_lists.list_id is not null
                    and (writers.address is not null or senders.side = 'theirs' or told.is_answer) then case
                        when writers.address is not null
                            and told.unlisted_kind = 'auto_generated' then 'human'
                        else told.unlisted_kind
                    end
                -- That a form or service sends by an address that nobody reads says nothing of who filled it in.
                when writers.address is not null
                    and told.kind in ('auto_generated', 'bulk')
                    and regexp_matches(told.kind_rule, '^(From|X-Mailer): ') then 'human'
                else told.kind
            end as kind,
            told.kind as kind_before
        from told
            left join writers on writers.message_id = told.message_id
            left join own_lists on own_lists.list_id = told.list_id
            left join identities as senders on senders.address = told.from_address
    )
select judged.message_id, judged.address, judged.kind
from judged
where judged.address is not null
    or judged.kind <> judged.kind_before
