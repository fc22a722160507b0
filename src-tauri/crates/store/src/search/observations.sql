SELECT
  'observation' AS record,
  o.id AS id,
  o.placement AS placement,
  i.id AS intern,
  i.name AS title,
  snippet(observation_fts, -1, char(2), char(3), '…', 16) AS snippet,
  o.date AS date
FROM observation_fts
CROSS JOIN observation AS o ON o.n = observation_fts.rowid
CROSS JOIN placement AS p ON p.id = o.placement
CROSS JOIN intern AS i ON i.id = p.intern
WHERE observation_fts MATCH ?1
  AND o.binned IS NULL AND p.binned IS NULL AND i.binned IS NULL
ORDER BY observation_fts.rowid DESC
LIMIT ?2
