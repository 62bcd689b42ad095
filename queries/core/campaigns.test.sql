-- given
-- settings: campaigns.win_back=[come back]
-- build: repeated_ids
-- build: file_order
-- build: older_rows

-- test: a configured word in the name or subject makes a campaign a win-back, whatever the newsletter tool calls it
-- given
insert into imports.files (file_id, path) values (1, 'a.csv'), (2, 'b.csv');
insert into imports.campaigns (campaign_id, name, subject, kind, sent_at, file_id, line) values
    ('N1', 'October', 'News', 'newsletter', '2012-10-01 08:00', 1, 2),
    ('N2', 'November', 'COME BACK. Our doors stand open.', 'newsletter', '2012-11-01 08:00', 1, 3),
    ('N3', 'Come back 2012', null, null, '2012-11-02 08:00', 1, 4),
    ('N4', 'Sale', 'Sale', null, null, 1, 5),
    ('N5', 'December', 'News', 'newsletter', '2012-12-01 08:00', 1, 6),
    ('N6', 'Spring', 'Return', 'win-back', '2012-03-01 08:00', 1, 7),
    ('N6', 'Spring 2', 'Return', 'win-back', '2012-03-01 08:00', 2, 7);
insert into imports.sends (campaign_id) values ('N4');

-- expect
from (values
    ('N1', 'October', 'News', 'newsletter', 'export'),
    ('N2', 'November', 'COME BACK. Our doors stand open.', 'win-back', 'words'),
    ('N3', 'Come back 2012', 'Come back 2012', 'win-back', 'words'),
    ('N4', 'Sale', 'Sale', 'promotion', 'default'),
    ('N6', 'Spring 2', 'Return', 'win-back', 'export')
) as t (campaign_id, name, title, kind, kind_rule)

-- test: a campaign that only its mailings name is dated by them, else by the first thing that happened to one; of a number alone the kind is not known
-- given
insert into imports.files (file_id, path) values (1, 'a.csv');
insert into imports.campaigns (campaign_id, name, subject, file_id, line) values ('N1', 'October', 'News', 1, 2);
insert into imports.sends (campaign_id, sent_at, opened_at, clicked_at, bounced_at) values
    ('N1', '2012-10-01 08:00', null, null, null),
    ('N1', '2012-10-01 07:59', '2012-10-01 07:00', null, null),
    ('mailchimp:come_back_2012', null, '2012-11-02 10:00', '2012-11-02 11:00', null),
    ('mailchimp:come_back_2012', null, null, null, '2012-11-02 09:00'),
    ('silent', null, null, null, null),
    ('late', '2012-12-01 08:00', null, null, null), ('K26', '2012-05-03 08:00', null, null, null),
    ('klaviyo:spring_sale', '2012-05-01 08:00', null, null, null), ('Spring sale', '2012-05-02 08:00', null, null, null),
    (null, '2012-10-01 08:00', null, null, null);

-- expect
from (values
    ('N1', 'October', 'promotion', '2012-10-01 07:59', 'sends'),
    ('mailchimp:come_back_2012', 'come back 2012', 'win-back', '2012-11-02 09:00', 'first event'),
    ('silent', 'silent', 'mailing', null, null),
    ('klaviyo:spring_sale', 'spring sale', 'promotion', '2012-05-01 08:00', 'sends'),
    ('Spring sale', 'Spring sale', 'promotion', '2012-05-02 08:00', 'sends'),
    ('K26', 'K26', 'mailing', '2012-05-03 08:00', 'sends')
) as t (campaign_id, name, kind, sent_at, sent_at_rule)
