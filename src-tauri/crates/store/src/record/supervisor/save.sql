INSERT INTO supervisor (n, id, school, name, email, phone, binned)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
ON CONFLICT (id) DO UPDATE SET
  school = excluded.school,
  name = excluded.name,
  email = excluded.email,
  phone = excluded.phone,
  binned = excluded.binned
RETURNING n
