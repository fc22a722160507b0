INSERT INTO answer (n, evaluation, form, item, value, reason)
VALUES (?1, ?2, ?3, ?4, ?5, ?6)
ON CONFLICT (evaluation, form, item) DO UPDATE SET
  value = excluded.value,
  reason = excluded.reason
RETURNING n
