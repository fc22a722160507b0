-- ?1: what was put in the bin before this moment, or NULL. ?2: an intern who is erased, or NULL.
WITH
gone_intern AS (
  SELECT id FROM intern WHERE binned < ?1 OR id = ?2
),
gone_placement AS (
  SELECT id FROM placement
  WHERE binned < ?1 OR intern IN (SELECT id FROM gone_intern)
),
gone_evaluation AS (
  SELECT id, placement FROM evaluation
  WHERE placement IN (SELECT id FROM gone_placement)
),
gone_school AS (
  SELECT id FROM school
  WHERE binned < ?1 AND NOT EXISTS (
    SELECT 1 FROM placement
    WHERE placement.school = school.id
      AND placement.id NOT IN (SELECT id FROM gone_placement)
  )
),
gone_entry AS (
  SELECT id FROM dossier
  WHERE binned < ?1 OR placement IN (SELECT id FROM gone_placement)
),
gone_check AS (
  SELECT year FROM self_check WHERE binned < ?1
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
SELECT 'observation', n, id, placement
FROM observation
WHERE binned < ?1 OR placement IN (SELECT id FROM gone_placement)
UNION ALL
SELECT 'entry', n, id, placement
FROM dossier
WHERE id IN (SELECT id FROM gone_entry) OR (
  kind IN ('signature', 'comment')
  AND body ->> '$.subject.what' = 'entry'
  AND body ->> '$.subject.id' IN (SELECT id FROM gone_entry)
)
UNION ALL
SELECT 'placement', n, id, id
FROM placement WHERE id IN (SELECT id FROM gone_placement)
UNION ALL
SELECT 'intern', n, id, NULL
FROM intern WHERE id IN (SELECT id FROM gone_intern)
UNION ALL
SELECT 'supervisor', n, id, NULL
FROM supervisor
WHERE binned < ?1 OR school IN (SELECT id FROM gone_school)
UNION ALL
SELECT 'school', n, id, NULL
FROM school WHERE id IN (SELECT id FROM gone_school)
UNION ALL
SELECT 'group', n, id, NULL FROM site_group WHERE binned < ?1
UNION ALL
SELECT 'person', n, id, NULL FROM person WHERE binned < ?1
UNION ALL
SELECT 'self-check-score', n, year || '/' || statement, NULL
FROM self_check_score WHERE year IN (SELECT year FROM gone_check)
UNION ALL
SELECT 'self-check-action', n, id, NULL
FROM self_check_action WHERE year IN (SELECT year FROM gone_check)
UNION ALL
SELECT 'self-check', n, CAST(year AS TEXT), NULL
FROM self_check WHERE year IN (SELECT year FROM gone_check)
