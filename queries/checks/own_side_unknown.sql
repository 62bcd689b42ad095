-- One row if there is mail but nothing says which addresses are ours: set own.domains in regulars.yaml.
-- of: imports.messages
--   mail_count bigint: Mails, all of which look inbound now.
select count(*) as mail_count
from mails
having count(*) > 0
    and (select count(*) from own_names) = 0
