INSERT INTO school (n, id, name, address, email, binned)
VALUES (?1, ?2, ?3, ?4, ?5, ?6)
ON CONFLICT (id) DO UPDATE SET
  name = excluded.name,
  address = excluded.address,
  email = excluded.email,
  binned = excluded.binned
RETURNING n
