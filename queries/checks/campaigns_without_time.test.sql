-- test: a campaign without a time whose mailings have none either is shown with their number
-- given
insert into campaigns (campaign_id, name, sent_at) values
    ('N1', 'October', '2012-10-01 08:00'), ('N2', 'November', null), ('N3', 'Unsent', null);
insert into imports.sends (send_id, campaign_id) values ('s1', 'N1'), ('s2', 'N2'), ('s2', 'N2'), ('s3', 'N2');

-- expect
select 'N2' as campaign_id, 'November' as name, 2 as send_count
