SELECT body ->> '$.hash' FROM dossier WHERE kind = 'attachment'
UNION
SELECT before ->> '$.body.hash'
FROM history_change
WHERE record = 'entry' AND before ->> '$.body.kind' = 'attachment'
UNION
SELECT after ->> '$.body.hash'
FROM history_change
WHERE record = 'entry' AND after ->> '$.body.kind' = 'attachment'
