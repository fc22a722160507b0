SELECT
  'evaluation' AS record,
  e.id AS id,
  e.placement AS placement,
  i.id AS intern,
  i.name AS title,
  snippet(evaluation_fts, -1, char(2), char(3), '…', 16) AS snippet,
  coalesce(e.date, substr(e.created, 1, 10)) AS date
FROM evaluation_fts
CROSS JOIN evaluation AS e ON e.n = evaluation_fts.rowid
CROSS JOIN placement AS p ON p.id = e.placement
CROSS JOIN intern AS i ON i.id = p.intern
WHERE evaluation_fts MATCH ?1
  AND p.binned IS NULL AND i.binned IS NULL
ORDER BY evaluation_fts.rowid DESC
LIMIT ?2
