WITH
gone AS (SELECT id FROM placement WHERE intern = :intern),
stays AS (SELECT id FROM evaluation WHERE placement NOT IN (SELECT id FROM gone)),
words (word) AS (
  SELECT text || ' ' || activity FROM observation WHERE placement NOT IN (SELECT id FROM gone)
  UNION ALL
  SELECT remark FROM rating WHERE evaluation IN (SELECT id FROM stays)
  UNION ALL
  SELECT text || ' ' || expected FROM point WHERE evaluation IN (SELECT id FROM stays)
  UNION ALL
  SELECT value || ' ' || reason FROM answer WHERE evaluation IN (SELECT id FROM stays)
  UNION ALL
  SELECT conclusion FROM evaluation WHERE id IN (SELECT id FROM stays)
  UNION ALL
  SELECT words FROM dossier
  WHERE placement NOT IN (SELECT id FROM gone) AND kind <> 'signature'
)
SELECT count(*) FROM words WHERE instr(lower(word), lower(:name)) > 0
