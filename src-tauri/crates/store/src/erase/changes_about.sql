SELECT e.at AS at, e.who AS who, e.op AS op, c.record AS record, c.id AS id,
  c.before AS before, c.after AS after
FROM history_change AS c
JOIN history_entry AS e ON e.n = c.entry
WHERE (c.record = ?1 AND c.id = ?2)
  OR (?1 = 'intern' AND c.placement IN (SELECT id FROM placement WHERE intern = ?2))
ORDER BY c.n
