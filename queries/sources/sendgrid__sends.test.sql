-- test: epoch seconds become UTC, the campaign is the single send, else the first category, and a deferral is nothing
-- given
create table export as
from (values
    (1, 'processed', '1350374400', 'Herbst', '["a", "b"]', null),
    (2, 'delivered', '1350374400.25', null, '["a", "b"]', null),
    (3, 'deferred', '1350374400', null, 'a', null),
    (4, 'open', '1350374400', null, 'a', 'true'),
    (5, 'open', '1350374400', null, 'a', null),
    (6, 'spamreport', '1350374400', null, null, null),
    (7, 'dropped', 'soon', null, 'a', null)
) as t (export_row, event, timestamp, singlesend_name, category, sg_machine_open);
alter table export add column email varchar default 'Jo@X.example';
alter table export add column sg_message_id varchar default 'm.1';
alter table export add column singlesend_id varchar;
alter table export add column marketing_campaign_id varchar;
alter table export add column marketing_campaign_name varchar;

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
