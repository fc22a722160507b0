SELECT
  'point' AS record,
  x.id AS id,
  e.placement AS placement,
  i.id AS intern,
  i.name AS title,
  snippet(point_fts, -1, char(2), char(3), '…', 16) AS snippet,
  coalesce(e.date, substr(e.created, 1, 10)) AS date
FROM point_fts
CROSS JOIN point AS x ON x.n = point_fts.rowid
CROSS JOIN evaluation AS e ON e.id = x.evaluation
CROSS JOIN placement AS p ON p.id = e.placement
CROSS JOIN intern AS i ON i.id = p.intern
WHERE point_fts MATCH ?1
  AND p.binned IS NULL AND i.binned IS NULL
ORDER BY point_fts.rowid DESC
LIMIT ?2
