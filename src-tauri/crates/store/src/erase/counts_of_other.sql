SELECT
  (
    SELECT count(*) FROM placement
    WHERE supervisor = ?1
      OR n IN (SELECT placement FROM placement_mentor WHERE person = ?1)
  ) AS placements,
  (SELECT count(*) FROM observation WHERE author = ?1) AS observations,
  0 AS evaluations,
  0 AS signed,
  (SELECT count(*) FROM dossier WHERE instr(body, ?1) > 0) AS entries,
  0 AS files,
  0 AS mails,
  0 AS mails_open,
  (SELECT count(*) FROM history_change WHERE id = ?1) AS changes
