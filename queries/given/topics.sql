-- One row per word that tells the topic of a question by its subject.
--   topic: Name of the topic.
--   position: The first topic that fits is taken.
--   word: The word, lower case.
select
    unnest(
        from_json($rows, '[{"topic": "VARCHAR", "position": "INTEGER", "word": "VARCHAR"}]'),
        recursive := true
    )
