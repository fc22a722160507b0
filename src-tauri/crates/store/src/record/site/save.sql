INSERT INTO site (n, id, name, address, phone, email)
VALUES (?1, ?2, ?3, ?4, ?5, ?6)
ON CONFLICT (id) DO UPDATE SET
  name = excluded.name,
  address = excluded.address,
  phone = excluded.phone,
  email = excluded.email
RETURNING n
