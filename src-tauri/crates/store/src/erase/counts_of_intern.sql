WITH
p AS (SELECT id FROM placement WHERE intern = ?1),
e AS (SELECT id FROM evaluation WHERE placement IN (SELECT id FROM p)),
d AS (SELECT kind, body FROM dossier WHERE placement IN (SELECT id FROM p))
SELECT
  (SELECT count(*) FROM p) AS placements,
  (SELECT count(*) FROM observation WHERE placement IN (SELECT id FROM p)) AS observations,
  (SELECT count(*) FROM e) AS evaluations,
  (
    SELECT count(DISTINCT body ->> '$.subject.id') FROM d
    WHERE kind = 'signature' AND body ->> '$.subject.what' = 'evaluation'
  ) AS signed,
  (SELECT count(*) FROM d WHERE kind <> 'attachment') AS entries,
  (SELECT count(*) FROM d WHERE kind = 'attachment') AS files,
  (SELECT count(*) FROM mail WHERE placement IN (SELECT id FROM p) AND open = 0) AS mails,
  (SELECT count(*) FROM mail WHERE placement IN (SELECT id FROM p) AND open = 1) AS mails_open,
  (
    SELECT count(*) FROM history_change
    WHERE placement IN (SELECT id FROM p) OR id = ?1
  ) AS changes
