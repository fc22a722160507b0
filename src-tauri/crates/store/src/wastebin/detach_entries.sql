UPDATE dossier SET body = json_remove(body, '$.of')
WHERE kind IN ('attachment', 'agreement')
  AND body ->> '$.of' IS NOT NULL
  AND body ->> '$.of' NOT IN (SELECT id FROM dossier)
