INSERT INTO form (n, id, version, kind, body, added)
VALUES (?1, ?2, ?3, ?4, ?5, ?6)
ON CONFLICT (id, version) DO UPDATE SET
  kind = excluded.kind,
  body = excluded.body,
  added = excluded.added
RETURNING n
