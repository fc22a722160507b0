WITH scope AS (
  SELECT n, entry, record, before, after FROM history_change WHERE record = ?2 AND id = ?1
),
