-- Each id is the last of an index; ids of another make begin higher.
SELECT max(id) FROM (
  SELECT max(id) AS id FROM site WHERE id < '8'
  UNION ALL
  SELECT max(id) AS id FROM site_group WHERE id < '8'
  UNION ALL
  SELECT max(id) AS id FROM person WHERE id < '8'
  UNION ALL
  SELECT max(id) AS id FROM school WHERE id < '8'
  UNION ALL
  SELECT max(id) AS id FROM supervisor WHERE id < '8'
  UNION ALL
  SELECT max(id) AS id FROM intern WHERE id < '8'
  UNION ALL
  SELECT max(id) AS id FROM placement WHERE id < '8'
  UNION ALL
  SELECT max(id) AS id FROM observation WHERE id < '8'
  UNION ALL
  SELECT max(id) AS id FROM evaluation WHERE id < '8'
  UNION ALL
  SELECT max(id) AS id FROM point WHERE id < '8'
  UNION ALL
  SELECT max(id) AS id FROM dossier WHERE id < '8'
  UNION ALL
  SELECT max(id) AS id FROM holiday WHERE id < '8'
  UNION ALL
  SELECT max(id) AS id FROM mail WHERE id < '8'
  UNION ALL
  SELECT max(id) AS id FROM self_check_action WHERE id < '8'
)
