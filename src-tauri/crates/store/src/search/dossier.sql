SELECT
  'entry' AS record,
  d.id AS id,
  d.placement AS placement,
  i.id AS intern,
  i.name AS title,
  snippet(dossier_fts, -1, char(2), char(3), '…', 16) AS snippet,
  d.day AS date
FROM dossier_fts
CROSS JOIN dossier AS d ON d.n = dossier_fts.rowid
CROSS JOIN placement AS p ON p.id = d.placement
CROSS JOIN intern AS i ON i.id = p.intern
WHERE dossier_fts MATCH ?1
  AND d.binned IS NULL AND p.binned IS NULL AND i.binned IS NULL
ORDER BY dossier_fts.rowid DESC
LIMIT ?2
