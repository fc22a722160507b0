SELECT
  'rating' AS record,
  x.evaluation || '/' || x.indicator AS id,
  e.placement AS placement,
  i.id AS intern,
  i.name AS title,
  snippet(rating_fts, -1, char(2), char(3), '…', 16) AS snippet,
  coalesce(e.date, substr(e.created, 1, 10)) AS date
FROM rating_fts
CROSS JOIN rating AS x ON x.n = rating_fts.rowid
CROSS JOIN evaluation AS e ON e.id = x.evaluation
CROSS JOIN placement AS p ON p.id = e.placement
CROSS JOIN intern AS i ON i.id = p.intern
WHERE rating_fts MATCH ?1
  AND p.binned IS NULL AND i.binned IS NULL
ORDER BY rating_fts.rowid DESC
LIMIT ?2
