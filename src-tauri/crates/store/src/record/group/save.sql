INSERT INTO site_group (n, id, name, ages, binned)
VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (id) DO UPDATE SET
  name = excluded.name,
  ages = excluded.ages,
  binned = excluded.binned
RETURNING n
