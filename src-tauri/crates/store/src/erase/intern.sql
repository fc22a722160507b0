WITH
gone_placement AS (
  SELECT id FROM placement WHERE intern = ?1
),
gone_evaluation AS (
  SELECT id, placement FROM evaluation WHERE placement IN (SELECT id FROM gone_placement)
)
SELECT
  'answer' AS record,
  a.n AS n,
  a.evaluation || '/' || a.form || '/' || a.item AS id,
  e.placement AS placement
FROM answer AS a JOIN gone_evaluation AS e ON e.id = a.evaluation
UNION ALL
SELECT 'point', p.n, p.id, e.placement
FROM point AS p JOIN gone_evaluation AS e ON e.id = p.evaluation
UNION ALL
SELECT 'rating', r.n, r.evaluation || '/' || r.indicator, e.placement
FROM rating AS r JOIN gone_evaluation AS e ON e.id = r.evaluation
UNION ALL
SELECT 'evaluation', n, id, placement
FROM evaluation WHERE id IN (SELECT id FROM gone_evaluation)
UNION ALL
SELECT 'entry', n, id, placement
FROM dossier WHERE placement IN (SELECT id FROM gone_placement)
UNION ALL
SELECT 'observation', n, id, placement
FROM observation WHERE placement IN (SELECT id FROM gone_placement)
UNION ALL
SELECT 'placement', n, id, id
FROM placement WHERE id IN (SELECT id FROM gone_placement)
UNION ALL
SELECT 'intern', n, id, NULL FROM intern WHERE id = ?1
