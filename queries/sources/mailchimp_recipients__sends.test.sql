-- test: the campaign is the name of the file, without the tool's number, and without the word that says what the file is about
-- given
insert into export (export_row, "Email Address", export_file) values
    (1, 'Jo@X.example', 'a/aggregate_activity/not_opened/40211_Herbst 2012 – Größe!.csv'),
    (2, 'jo@x.example', 'export.zip/aggregate_activity/opened/40211_herbst-2012-größe.csv'),
    (3, 'jo@x.example', 'Herbst_2012_Größe_not_opened.csv.gz'),
    (4, 'jo@x.example', 'a/2012 opened.csv'),
    (5, 'jo@x.example', 'a/aggregate_activity/opened/doors_opened.csv'),
    (6, null, 'a/aggregate_activity/opened/x.csv');

-- expect
from (values
    (1, 'mailchimp:herbst_2012_größe:jo@x.example', 'mailchimp:herbst_2012_größe'),
    (2, 'mailchimp:herbst_2012_größe:jo@x.example', 'mailchimp:herbst_2012_größe'),
    (3, 'mailchimp:herbst_2012_größe:jo@x.example', 'mailchimp:herbst_2012_größe'),
    (4, 'mailchimp:2012:jo@x.example', 'mailchimp:2012'),
    (5, 'mailchimp:doors_opened:jo@x.example', 'mailchimp:doors_opened'),
    (6, null, 'mailchimp:x')
) as t (export_row, send_id, campaign_id)
