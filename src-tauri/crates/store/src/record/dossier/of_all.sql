WHERE placement IN (SELECT value FROM json_each(?1))
  AND kind = ?2 AND binned IS NULL AND open >= ?3
ORDER BY placement, day, n
