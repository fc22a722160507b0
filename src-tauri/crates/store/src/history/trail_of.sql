WITH touched AS (
  SELECT DISTINCT entry FROM history_change WHERE placement = ?2
)
SELECT n, op, kind, state, who, at, (
  SELECT json_group_array(
    json_object('record', record, 'id', id, 'placement', placement) ORDER BY c.n
  )
  FROM history_change AS c
  WHERE entry = coalesce(e.of_entry, e.n)
) AS changes
FROM history_entry AS e
WHERE n IN (SELECT entry FROM touched) OR of_entry IN (SELECT entry FROM touched)
ORDER BY n DESC
LIMIT ?1
