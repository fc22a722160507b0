WHERE day BETWEEN ?1 AND ?2 AND kind = ?3 AND binned IS NULL AND (
  SELECT placement.binned FROM placement WHERE placement.id = dossier.placement
) IS NULL
ORDER BY day, n
