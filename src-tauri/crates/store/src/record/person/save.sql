INSERT INTO person (n, id, name, email, binned)
VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (id) DO UPDATE SET
  name = excluded.name,
  email = excluded.email,
  binned = excluded.binned
RETURNING n
