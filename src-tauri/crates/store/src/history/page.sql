SELECT
  e.n, e.op, e.kind, e.state, e.who, e.at,
  (SELECT at FROM history_entry WHERE n = e.of_entry) AS of_at,
  (SELECT count(*) FROM chosen AS c WHERE c.entry = coalesce(e.of_entry, e.n)) AS count,
  (
    SELECT json_group_array(n) FROM (
      SELECT c.n AS n FROM chosen AS c
      WHERE c.entry = coalesce(e.of_entry, e.n)
      ORDER BY c.n LIMIT ?10
    )
  ) AS changes
FROM history_entry AS e
WHERE e.n IN (SELECT n FROM lines)
  AND e.n < ?3
  AND (?4 IS NULL OR e.who = ?4)
  AND (?5 IS NULL OR e.at >= ?5)
  AND (?6 IS NULL OR e.at < ?6)
  -- Only page_all.sql has a window; the parameter is there for all.
  AND ?11 > 0
ORDER BY e.n DESC
LIMIT ?9
