SELECT n, op, kind, state, who, at, (
  SELECT json_group_array(
    json_object('record', record, 'id', id, 'placement', placement) ORDER BY c.n
  )
  FROM history_change AS c
  WHERE entry = coalesce(e.of_entry, e.n)
) AS changes
FROM history_entry AS e
ORDER BY n DESC
LIMIT ?1
