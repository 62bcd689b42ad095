-- test: metrics go before comments, and a comment counts as an answer only if it is public and not the requester's
-- given
insert into export (export_row, via, requester, metric_set, comments, requester_id, submitter_id, created_at) values
    (1, '{"channel": "email", "source": {"from": {"address": "jo@x.example"}}}', null,
        '{"reply_time_in_minutes": {"calendar": 90, "business": 30}}',
        '[{"author_id": 7, "public": true, "created_at": "2012-11-05T08:00:00Z"},
        {"author_id": 9, "public": true, "created_at": "2012-11-05T08:45:00Z"}]',
        '7', '7', '2012-11-05T08:00:00Z'),
    (2, '"email"', '{"email": "jo@x.example"}', null,
        '[{"author_id": 7, "public": true, "created_at": "2012-11-05T08:00:00Z"},
        {"author_id": 9, "public": false, "created_at": "2012-11-05T08:30:00Z"},
        {"author_id": 7, "public": true, "created_at": "2012-11-05T08:40:00Z"},
        {"author_id": 9, "public": true, "created_at": "2012-11-05T08:50:00Z"}]',
        '7', '7', '2012-11-05T08:00:00Z'),
    (3, 'broken {', '{"email": "jo@x.example"}', '{"reply_time_in_minutes": {"calendar": null}}', null, '7', '7',
        '2012-11-05T08:00:00Z'),
    (4, '{"channel": "phone"}', null, null, null, '7', '7', '2012-11-05T08:00:00Z'),
    (5, '{"channel": "api"}', '{"email": "jo@x.example"}', null, null, '7', '7', '2012-11-05T08:00:00Z'),
    (6, '{"channel": "api"}', '{"email": "jo@x.example"}', null,
        '[{"author_id": 9, "public": true, "created_at": "2012-11-05T08:00:00Z"}]', '7', '7', '2012-11-05T08:00:00Z');

-- expect
from (values
    (1, 'jo@x.example', '2012-11-05T08:00:00Z + 90 minutes', null),
    (2, 'jo@x.example', '2012-11-05T08:50:00Z', null),
    (3, 'jo@x.example', null, null),
    (4, null, null, reason('asker_without_address')),
    (5, 'jo@x.example', null, reason_told('answer_unknown', null, 'metric_set', 'comments')),
    (6, 'jo@x.example', '2012-11-05T08:00:00Z', reason('opened_by_us'))
) as t (export_row, email, answered_at, set_aside)
