-- '0' is the character after '/': the keys that begin with the evaluation.
WITH scope AS (
  SELECT n, entry, record, before, after FROM history_change
  WHERE record = 'evaluation' AND id = ?1
  UNION ALL
  SELECT n, entry, record, before, after FROM history_change
  WHERE record IN ('rating', 'answer') AND id >= ?1 || '/' AND id < ?1 || '0'
  UNION ALL
  SELECT n, entry, record, before, after FROM history_change
  WHERE placement = ?2
    AND record = 'point'
    AND coalesce(after, before) ->> '$.evaluation' = ?1
  UNION ALL
  SELECT n, entry, record, before, after FROM history_change
  WHERE placement = ?2
    AND record = 'entry'
    AND (
      coalesce(after, before) ->> '$.body.subject.id' = ?1
      OR coalesce(after, before) ->> '$.body.evaluation' = ?1
    )
),
