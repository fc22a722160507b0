SELECT record, id, placement, row_number, before, after
FROM history_change
WHERE entry = ?1
ORDER BY n
