-- test: a campaign is known by its title as file names have it, dated as Mailchimp writes it, and two of one title by none
-- given
insert into export (export_row, "Title", "Send Date", "Total Recipients") values
    (1, 'Herbst 2012 – Größe!', 'Oct 16, 2012 10:00 am', '5'),
    (2, 'Winter', 'Dec 18, 2011 02:30 pm', '5'),
    (3, '2012-12 Winter', '2012-12-18 09:00:00', '5'),
    (4, 'winter!', 'Dec 18, 2012 09:00 am', '5'),
    (5, 'Test', 'Dec 18, 2012 12:00 am', '0'),
    (6, 'Entwurf', null, '5');

-- expect
from (values
    (1, 'mailchimp:herbst_2012_größe', '2012-10-16 10:00', null),
    (2, 'mailchimp:winter', '2011-12-18 14:30', reason_at('Title', 'campaign_files_alike', 'Winter')),
    (3, 'mailchimp:2012_12_winter', '2012-12-18 09:00:00', null),
    (4, 'mailchimp:winter', '2012-12-18 09:00', reason_at('Title', 'campaign_files_alike', 'winter!')),
    (5, 'mailchimp:test', '2012-12-18 00:00', reason('sent_to_nobody')),
    (6, 'mailchimp:entwurf', null, reason_at('Send Date', 'not_sent_without'))
) as t (export_row, campaign_id, sent_at, set_aside)
