INSERT INTO intern (n, id, name, email, phone, binned)
VALUES (?1, ?2, ?3, ?4, ?5, ?6)
ON CONFLICT (id) DO UPDATE SET
  name = excluded.name,
  email = excluded.email,
  phone = excluded.phone,
  binned = excluded.binned
RETURNING n
