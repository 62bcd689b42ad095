-- test: a campaign without a time whose mailings have none either is shown with their number
-- given
create schema imports;
create table campaigns as
from (values ('N1', 'October', timestamp '2012-10-01 08:00'), ('N2', 'November', null), ('N3', 'Unsent', null)) as t (campaign_id, name, sent_at);
create table imports.sends as
from (values ('s1', 'N1', null::timestamp), ('s2', 'N2', null), ('s2', 'N2', null), ('s3', 'N2', null)) as t (send_id, campaign_id, sent_at);

-- expect
select 'N2' as campaign_id, 'November' as name, 2 as send_count
