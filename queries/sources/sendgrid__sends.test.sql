-- test: epoch seconds become UTC, the campaign is the single send, else the first category, and a deferral is nothing
-- given
insert into export (export_row, event, timestamp, singlesend_name, category, sg_machine_open, email, sg_message_id) values
    (1, 'processed', '1350374400', 'Herbst', '["a", "b"]', null, 'Jo@X.example', 'm.1'),
    (2, 'delivered', '1350374400.25', null, '["a", "b"]', null, 'Jo@X.example', 'm.1'),
    (3, 'deferred', '1350374400', null, 'a', null, 'Jo@X.example', 'm.1'),
    (4, 'open', '1350374400', null, 'a', 'true', 'Jo@X.example', 'm.1'),
    (5, 'open', '1350374400', null, 'a', null, 'Jo@X.example', 'm.1'),
    (6, 'spamreport', '1350374400', null, null, null, 'Jo@X.example', 'm.1'),
    (7, 'dropped', 'soon', null, 'a', null, 'Jo@X.example', 'm.1');

-- expect
from (values
    (1, 'sendgrid:m.1:jo@x.example', 'sendgrid:herbst', '2012-10-16T08:00:00.000000Z', null, null),
    (2, 'sendgrid:m.1:jo@x.example', 'sendgrid:a', '2012-10-16T08:00:00.250000Z', null, null),
    (3, 'sendgrid:m.1:jo@x.example', 'sendgrid:a', null, null, null),
    (4, 'sendgrid:m.1:jo@x.example', 'sendgrid:a', null, null, null),
    (5, 'sendgrid:m.1:jo@x.example', 'sendgrid:a', null, '2012-10-16T08:00:00.000000Z', null),
    (6, 'sendgrid:m.1:jo@x.example', null, null, null, null),
    (7, 'sendgrid:m.1:jo@x.example', 'sendgrid:a', null, null, 'soon')
) as t (export_row, send_id, campaign_id, sent_at, opened_at, bounced_at)
