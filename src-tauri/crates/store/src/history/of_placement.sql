WITH scope AS (
  SELECT n, entry, record, before, after FROM history_change WHERE placement = ?1
  UNION ALL
  SELECT n, entry, record, before, after FROM history_change WHERE record = 'intern' AND id = ?2
),
