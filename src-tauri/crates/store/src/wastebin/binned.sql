-- The last first, by the history: the clock may have been set back since.
SELECT record, id, name, binned FROM (
SELECT 'group' AS record, id, name, binned FROM site_group WHERE binned IS NOT NULL
UNION ALL
SELECT 'person', id, name, binned FROM person WHERE binned IS NOT NULL
UNION ALL
SELECT 'school', id, name, binned FROM school WHERE binned IS NOT NULL
UNION ALL
SELECT 'supervisor', id, name, binned FROM supervisor WHERE binned IS NOT NULL
UNION ALL
SELECT 'intern', id, name, binned FROM intern WHERE binned IS NOT NULL
UNION ALL
SELECT 'placement', p.id, i.name, p.binned
FROM placement AS p JOIN intern AS i ON i.id = p.intern
WHERE p.binned IS NOT NULL
UNION ALL
SELECT 'observation', id, substr(text, 1, 80), binned
FROM observation
WHERE binned IS NOT NULL
UNION ALL
SELECT 'entry', id, substr(words, 1, 80), binned
FROM dossier
WHERE binned IS NOT NULL
UNION ALL
SELECT 'self-check', CAST(year AS TEXT), year || '-' || (year + 1), binned
FROM self_check WHERE binned IS NOT NULL
) AS lying
ORDER BY (
  SELECT max(entry) FROM history_change AS c WHERE c.record = lying.record AND c.id = lying.id
) DESC, id
