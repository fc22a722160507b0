INSERT INTO evaluation (n, id, placement, moment, author, date, conclusion, created)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
ON CONFLICT (id) DO UPDATE SET
  placement = excluded.placement,
  moment = excluded.moment,
  author = excluded.author,
  date = excluded.date,
  conclusion = excluded.conclusion,
  created = excluded.created
RETURNING n
