INSERT OR REPLACE INTO share_version
  (record, id, author, number, scope, seen, state, value)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
