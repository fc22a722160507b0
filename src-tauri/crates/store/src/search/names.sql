SELECT
  name.record AS record,
  name.id AS id,
  CASE name.record WHEN 'intern' THEN (
    SELECT p.id FROM placement AS p
    WHERE p.intern = name.id AND p.binned IS NULL
    ORDER BY p.ends DESC, p.n DESC
    LIMIT 1
  ) END AS placement,
  CASE name.record WHEN 'intern' THEN name.id END AS intern,
  name.name AS title,
  highlight(name_fts, 0, char(2), char(3)) AS snippet,
  NULL AS date
FROM name_fts
CROSS JOIN name ON name.n = name_fts.rowid
WHERE name_fts MATCH ?1
  AND CASE name.record
    WHEN 'intern' THEN (SELECT binned FROM intern WHERE intern.id = name.id)
    WHEN 'school' THEN (SELECT binned FROM school WHERE school.id = name.id)
    WHEN 'supervisor' THEN (SELECT binned FROM supervisor WHERE supervisor.id = name.id)
    ELSE (SELECT binned FROM person WHERE person.id = name.id)
  END IS NULL
ORDER BY name_fts.rowid DESC
LIMIT ?2
