-- The first version of every record that is shared.
INSERT INTO share_version (record, id, author, number, scope, seen, state)
SELECT record, id, ?1, row_number() OVER (ORDER BY place, n), scope, '{}', 'shown'
FROM (
  SELECT 0 AS place, 'site' AS record, n, id, 'all' AS scope FROM site
  UNION ALL SELECT 1, 'group', n, id, 'all' FROM site_group
  UNION ALL SELECT 2, 'person', n, id, 'all' FROM person
  UNION ALL SELECT 3, 'school', n, id, 'all' FROM school
  UNION ALL SELECT 4, 'supervisor', n, id, 'all' FROM supervisor
  UNION ALL SELECT 5, 'form', n, id || '/' || version, 'all' FROM form
  UNION ALL SELECT 6, 'holiday', n, id, 'all' FROM holiday
  UNION ALL SELECT 6, 'self-check', n, CAST(year AS TEXT), 'all' FROM self_check
  UNION ALL SELECT 6, 'self-check-score', n, year || '/' || statement, 'all' FROM self_check_score
  UNION ALL SELECT 6, 'self-check-action', n, id, 'all' FROM self_check_action
  UNION ALL SELECT 6, 'mail-template', n, kind || '/' || language, 'all' FROM mail_template
  UNION ALL SELECT 7, 'intern', n, id, 'intern/' || id FROM intern
  UNION ALL SELECT 8, 'placement', n, id, 'placement/' || id FROM placement
  UNION ALL SELECT 9, 'observation', n, id, 'placement/' || placement FROM observation
  UNION ALL SELECT 10, 'evaluation', n, id, 'placement/' || placement FROM evaluation
  UNION ALL SELECT 11, 'rating', r.n, r.evaluation || '/' || r.indicator, 'placement/' || e.placement
    FROM rating AS r JOIN evaluation AS e ON e.id = r.evaluation
  UNION ALL SELECT 12, 'point', p.n, p.id, 'placement/' || e.placement
    FROM point AS p JOIN evaluation AS e ON e.id = p.evaluation
  UNION ALL SELECT 13, 'answer', a.n, a.evaluation || '/' || a.form || '/' || a.item,
      'placement/' || e.placement
    FROM answer AS a JOIN evaluation AS e ON e.id = a.evaluation
  UNION ALL SELECT 14, 'entry', n, id, 'placement/' || placement FROM dossier
)
