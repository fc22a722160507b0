chosen AS MATERIALIZED (
  SELECT n, entry FROM scope
  WHERE ?7 IS NULL OR (
    record IN (SELECT value FROM json_each(?7))
    AND (
      record <> 'entry'
      OR coalesce(after, before) ->> '$.body.kind' IN (SELECT value FROM json_each(?8))
    )
  )
),
lines AS (
  SELECT entry AS n FROM chosen
  UNION
  SELECT n FROM history_entry WHERE of_entry IN (SELECT entry FROM chosen)
)
