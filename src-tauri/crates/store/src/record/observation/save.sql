INSERT INTO observation (n, id, placement, author, date, activity, text, tone, visibility, created, binned)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
ON CONFLICT (id) DO UPDATE SET
  placement = excluded.placement,
  author = excluded.author,
  date = excluded.date,
  activity = excluded.activity,
  text = excluded.text,
  tone = excluded.tone,
  visibility = excluded.visibility,
  created = excluded.created,
  binned = excluded.binned
RETURNING n
