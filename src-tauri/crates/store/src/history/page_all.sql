-- The entries of a window, so that a rare person or kind costs no walk over all.
chosen AS NOT MATERIALIZED (
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
  SELECT n FROM (SELECT n, of_entry FROM history_entry WHERE n < ?3 ORDER BY n DESC LIMIT ?11) AS w
  WHERE ?7 IS NULL OR EXISTS (SELECT 1 FROM chosen AS c WHERE c.entry = coalesce(w.of_entry, w.n))
)
