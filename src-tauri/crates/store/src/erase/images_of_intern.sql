-- The ids by which an image of the history belongs to an intern: those that are there, and those
-- that were there once.
WITH known AS (
  SELECT id FROM placement WHERE intern = ?1
  UNION
  SELECT id FROM history_change
  WHERE record = 'placement'
    AND ?1 IN (before ->> '$.intern', after ->> '$.intern')
)
SELECT id FROM known
UNION
SELECT id FROM evaluation WHERE placement IN (SELECT id FROM known)
UNION
SELECT id FROM history_change
WHERE record = 'evaluation' AND placement IN (SELECT id FROM known)
UNION
SELECT ?1
