-- One row per word that tells the topic of a question by its subject.
--   topic varchar: Name of the topic.
--   position integer: The first topic that fits is taken.
--   word varchar: The word, lower case.
select
    unnest(
        from_json($rows, '[{"topic": "VARCHAR", "position": "INTEGER", "word": "VARCHAR"}]'),
        recursive := true
    )
