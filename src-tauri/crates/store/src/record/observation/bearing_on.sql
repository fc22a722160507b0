WHERE placement = ?1 AND binned IS NULL AND EXISTS (
  SELECT 1 FROM observation_indicator
  WHERE observation = n AND indicator = ?2
)
ORDER BY date DESC, n DESC
