INSERT INTO setting (n, name, value)
VALUES (?1, ?2, ?3)
ON CONFLICT (name) DO UPDATE SET
  value = excluded.value
RETURNING n
