-- Made from queries/core/figure_tables.sql by 'npm run spark'.
-- 79f76802549cca75
SELECT
  CAST(figure AS STRING) AS figure,
  CAST(table_name AS STRING) AS table_name
FROM (
  SELECT
    figure_tables.figure AS figure,
    figure_tables.table_name AS table_name
  FROM VALUES
    ('questions', 'messages'),
    ('questions', 'tickets'),
    ('questions', 'activities'),
    ('business', 'contracts'),
    ('business', 'orders'),
    ('mailings', 'sends') AS figure_tables(figure, table_name)
) AS made
