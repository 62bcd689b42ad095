-- One row per mail and address in it.
-- view: the addresses stand in mails.
--   message_id bigint: The mail.
--   role varchar: from, to or cc.
--   address varchar: The address, lower case.
--   domain varchar: What stands behind its @.
with
    roles as (
        select
            mails.message_id,
            'from' as role,
            mails.from_address as address
        from mails
        union all
        select
            mails.message_id,
            'to' as role,
            unnest(list_distinct(mails.to_addresses)) as address
        from mails
        union all
        select
            mails.message_id,
            'cc' as role,
            unnest(list_distinct(mails.cc_addresses)) as address
        from mails
    )
select
    roles.message_id, roles.role, roles.address,
    split_part(roles.address, '@', -1) as domain
from roles
where roles.address <> ''
