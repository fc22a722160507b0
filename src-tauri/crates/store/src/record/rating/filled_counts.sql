SELECT evaluation.placement, evaluation.moment, evaluation.author, count(*) AS count
FROM evaluation
JOIN rating ON rating.evaluation = evaluation.id
WHERE evaluation.placement IN (SELECT value FROM json_each(?1))
  AND (rating.level IS NOT NULL OR rating.not_observable OR rating.underlined <> '[]')
GROUP BY evaluation.id
