-- test: a configured word in the name or subject makes a campaign a win-back, whatever the newsletter tool calls it
-- given
create schema imports;
create table settings as select timestamp '2012-11-28 23:00' as as_of_at, ['come back'] as win_back_words;
create table imports.files as from (values (1, 'a.csv'), (2, 'b.csv')) as t (file_id, path);
create table imports.campaigns as
from (values
    ('N1', 'October', 'News', 'newsletter', timestamp '2012-10-01 08:00', 1, 2),
    ('N2', 'November', 'COME BACK. Our doors stand open.', 'newsletter', timestamp '2012-11-01 08:00', 1, 3),
    ('N3', 'Come back 2012', null, null, timestamp '2012-11-02 08:00', 1, 4),
    ('N4', 'Sale', 'Sale', null, null, 1, 5),
    ('N5', 'December', 'News', 'newsletter', timestamp '2012-12-01 08:00', 1, 6),
    ('N6', 'Spring', 'Return', 'win-back', timestamp '2012-03-01 08:00', 1, 7),
    ('N6', 'Spring 2', 'Return', 'win-back', timestamp '2012-03-01 08:00', 2, 7)
) as t (campaign_id, name, subject, kind, sent_at, file_id, line);

create table imports.sends as
from (values
    ('N4', null::timestamp, null::timestamp, null::timestamp, null::timestamp, null::timestamp)
) as t (campaign_id, sent_at, opened_at, clicked_at, bounced_at, unsubscribed_at);
-- build: file_order

-- expect
from (values
    ('N1', 'October', 'News', 'newsletter', 'export'),
    ('N2', 'November', 'COME BACK. Our doors stand open.', 'win-back', 'words'),
    ('N3', 'Come back 2012', 'Come back 2012', 'win-back', 'words'),
    ('N4', 'Sale', 'Sale', 'promotion', 'default'),
    ('N6', 'Spring 2', 'Return', 'win-back', 'export')
) as t (campaign_id, name, title, kind, kind_rule)

-- test: a campaign that only its mailings name is dated by them, else by the first thing that happened to one
-- given
create schema imports;
create table settings as select timestamp '2012-11-28 23:00' as as_of_at, ['come back'] as win_back_words;
create table imports.files as from (values (1, 'a.csv')) as t (file_id, path);
create table imports.campaigns as
from (values ('N1', 'October', 'News', null::varchar, null::timestamp, 1, 2)) as t (campaign_id, name, subject, kind, sent_at, file_id, line);
create table imports.sends as
from (values
    ('N1', timestamp '2012-10-01 08:00', null::timestamp, null::timestamp, null::timestamp, null::timestamp),
    ('N1', timestamp '2012-10-01 07:59', timestamp '2012-10-01 07:00', null, null, null),
    ('mailchimp:come_back_2012', null, timestamp '2012-11-02 10:00', timestamp '2012-11-02 11:00', null, null),
    ('mailchimp:come_back_2012', null, null, null, timestamp '2012-11-02 09:00', null),
    ('silent', null, null, null, null, null),
    ('late', timestamp '2012-12-01 08:00', null, null, null, null),
    (null, timestamp '2012-10-01 08:00', null, null, null, null)
) as t (campaign_id, sent_at, opened_at, clicked_at, bounced_at, unsubscribed_at);
-- build: file_order

-- expect
from (values
    ('N1', 'October', 'promotion', timestamp '2012-10-01 07:59', 'sends'),
    ('mailchimp:come_back_2012', 'come back 2012', 'win-back', timestamp '2012-11-02 09:00', 'first event'),
    ('silent', 'silent', 'promotion', null, null)
) as t (campaign_id, name, kind, sent_at, sent_at_rule)
